"""The labels of every head, in the order of the graphs' outputs. The JVM reads the same order."""

NAME_KINDS = ("PER", "ORG", "LOC", "MISC")
NAMES = ("O",) + tuple(f"{part}-{kind}" for kind in NAME_KINDS for part in "BI")

CUES = ("O", "B", "I")

# roles of the words around what may be a cue; the words of a cue itself are CUE only if it is one
ROLES = ("NONE", "SOURCE", "CONTENT", "CUE")

HAPPENING_KINDS = (
    "meeting",
    "call",
    "visit",
    "statement",
    "agreement",
    "refusal",
    "sanction",
    "attack",
    "accident",
    "military",
    "protest",
    "vote",
    "legal",
    "other",
)
# a word is the trigger of a happening of that kind, or of none; words in a row of one kind are one trigger
TRIGGERS = ("NONE",) + HAPPENING_KINDS

STATUSES = ("occurred", "planned", "cancelled", "denied")

# parts that words around a trigger play in its happening
PARTS = ("NONE", "PARTICIPANT", "PLACE", "TIME")

MENTION_KINDS = ("PERSON", "ORGANISATION")
MENTIONS = ("O",) + tuple(f"{part}-{kind}" for kind in MENTION_KINDS for part in "BI")

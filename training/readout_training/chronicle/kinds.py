"""Labels of the chronicle's heads, in the order of the graphs' outputs; the JVM reads the same order (`EventType`, `EventStatus`, `OutcomeType`, `ArgumentRole`)."""

EVENTS = tuple(
    "meeting call visit statement agreement sanction attack military launch incident accident disaster protest"
    " arrest release legal election vote appointment order evacuation death leak aid other".split()
)
STATUSES = tuple("occurred planned proposed cancelled postponed refused denied".split())
OUTCOMES = tuple(
    "agreed accepted pledged assured refused demanded requested raised discussed warned stated expected"
    " unresolved".split()
)
EVENT_ROLES = tuple("by to with at when about n".split())
OUTCOME_ROLES = tuple("by to what".split())

import os
import tempfile
import unittest
from pathlib import Path

from readout_training import labels
from readout_training.annotated import Report, Span
from readout_training.corpora import ecbplus, gum, meantime, timebank
from readout_training.corpora.split import is_dev
from readout_training.score.spans import is_covered

SHARED = Path(os.environ.get("READOUT_SHARED", "../shared")) / "data"

ECB = """<Document doc_name="7_2ecbplus.xml">
<token t_id="1" sentence="0" number="0">http</token>
<token t_id="2" sentence="1" number="0">The</token>
<token t_id="3" sentence="1" number="1">new</token>
<token t_id="4" sentence="1" number="2">mayor</token>
<token t_id="5" sentence="1" number="3">visited</token>
<token t_id="6" sentence="1" number="4">in</token>
<token t_id="7" sentence="1" number="5">Bergen</token>
<token t_id="8" sentence="1" number="6">.</token>
<token t_id="9" sentence="2" number="0">She</token>
<token t_id="10" sentence="2" number="1">left</token>
<Markables>
<ACTION_OCCURRENCE m_id="1"><token_anchor t_id="5"/></ACTION_OCCURRENCE>
<HUMAN_PART_PER m_id="2"><token_anchor t_id="4"/></HUMAN_PART_PER>
<LOC_GEO m_id="3"><token_anchor t_id="6"/><token_anchor t_id="7"/></LOC_GEO>
<HUMAN_PART_PER m_id="4"><token_anchor t_id="9"/></HUMAN_PART_PER>
<ACTION_OCCURRENCE m_id="5"><token_anchor t_id="10"/></ACTION_OCCURRENCE>
</Markables>
<Relations><CROSS_DOC_COREF note="HUM1"><source m_id="2"/><target m_id="9"/></CROSS_DOC_COREF></Relations>
</Document>"""

CAT = """<Document doc_name="1_Mayor_leaves">
<token t_id="1" sentence="0">The</token><token t_id="2" sentence="0">mayor</token>
<token t_id="3" sentence="0">of</token><token t_id="4" sentence="0">Bergen</token>
<token t_id="5" sentence="0">will</token><token t_id="6" sentence="0">resign</token>
<token t_id="7" sentence="0">today</token><token t_id="8" sentence="0">.</token>
<token t_id="9" sentence="1">She</token><token t_id="10" sentence="1">left</token>
<Markables>
<ENTITY_MENTION m_id="1" head="mayor"><token_anchor t_id="1"/><token_anchor t_id="2"/>
<token_anchor t_id="3"/><token_anchor t_id="4"/></ENTITY_MENTION>
<EVENT_MENTION m_id="2" certainty="CERTAIN" polarity="POS" time="FUTURE" pos="VERB"><token_anchor t_id="6"/>
</EVENT_MENTION>
<TIMEX3 m_id="3" type="DATE"><token_anchor t_id="7"/></TIMEX3>
<EVENT_MENTION m_id="4"><token_anchor t_id="10"/></EVENT_MENTION>
<ENTITY m_id="5" ent_type="PER" instance_id="PER1" TAG_DESCRIPTOR="mayor"/>
</Markables>
<Relations>
<HAS_PARTICIPANT sem_role="Arg0"><source m_id="2"/><target m_id="1"/></HAS_PARTICIPANT>
<TLINK reltype="IS_INCLUDED"><source m_id="2"/><target m_id="3"/></TLINK>
<REFERS_TO><source m_id="1"/><target m_id="5"/></REFERS_TO>
</Relations></Document>"""

TIMEML = """<TimeML><TEXT>
The mayor <EVENT eid="e1" class="REPORTING">said</EVENT>
she would <EVENT eid="e2" class="OCCURRENCE">resign</EVENT>.

Talks <EVENT eid="e3" class="ASPECTUAL">began</EVENT>.
</TEXT>
<MAKEINSTANCE eventID="e2" tense="NONE" modality="would" polarity="POS" pos="VERB"/>
</TimeML>"""

CONLLU = """# newpar
1-2\tBergen's\t_\t_\t_\t_\t_\t_\t_\t_
1\tBergen\t_\tPROPN\t_\t_\t3\tnmod:poss\t_\tEntity=(2-person-new-coref(1-place-new-sgl
2\t's\t_\tPART\t_\t_\t1\tcase\t_\tEntity=1)
3\tmayor\t_\tNOUN\t_\t_\t7\tnsubj\t_\t_
4\tAnna\t_\tPROPN\t_\t_\t3\tflat\t_\t_
5\tof\t_\tADP\t_\t_\t6\tcase\t_\t_
6\tLabour\t_\tPROPN\t_\t_\t3\tnmod\t_\tEntity=(3-organization-new-sgl)2)
7\tleft\t_\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
8\t.\t_\tPUNCT\t_\t_\t7\tpunct\t_\t_

# newpar
1\tShe\t_\tPRON\t_\t_\t2\tnsubj\t_\tEntity=(2-person-giv-ana)
2\tcried\t_\tVERB\t_\t_\t0\troot\t_\t_

"""


def words(report: Report, spans: tuple[Span, ...] | None) -> list[str]:
    return [report.text[start:end] for start, end in spans or ()]


class InventedReportsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def test_ecbplus_covers_the_validated_sentences_only(self):
        self.write("7/7_2ecbplus.xml", ECB)
        self.write("ECBplus_coreference_sentences.csv", "Topic,File,Sentence Number\n7,2ecbplus,1\n")
        (report,) = ecbplus.load(self.folder)
        self.assertEqual(report.text, "The new mayor visited in Bergen. She left")
        self.assertEqual(words(report, report.covered), ["The new mayor visited in Bergen."])
        (happening,) = report.happenings or ()
        self.assertEqual((happening.kind, happening.status), ("visit", "occurred"))
        self.assertEqual(words(report, happening.participants), ["The new mayor"])
        self.assertEqual(words(report, happening.places), ["Bergen"])
        self.assertEqual([it.entity for it in report.mentions or ()], ["HUM1"])

    def test_meantime_takes_parts_and_status_from_its_links_and_attributes(self):
        self.write("intra_cross-doc_annotation/a/1_Mayor.xml", CAT)
        (report,) = meantime.load(self.folder)
        (happening,) = report.happenings or ()
        self.assertEqual(words(report, report.covered), ["The mayor of Bergen will resign today."])
        self.assertEqual((happening.status, words(report, (happening.trigger,))), ("planned", ["resign"]))
        self.assertEqual(words(report, happening.participants), ["The mayor"])
        self.assertEqual((happening.places, words(report, happening.times)), ((), ["today"]))
        self.assertEqual([(it.kind, it.entity) for it in report.mentions or ()], [("PERSON", "PER1")])

    def test_timebank_keeps_paragraphs_and_leaves_out_frames(self):
        self.write("TimeBank/a.tml", TIMEML)
        (report,) = timebank.load(self.folder)
        self.assertEqual(report.text, "The mayor said she would resign.\nTalks began.")
        found = [(words(report, (it.trigger,)), it.kind, it.status) for it in report.happenings or ()]
        self.assertEqual(found, [(["said"], "statement", "occurred"), (["resign"], "other", "planned")])

    def test_gum_ends_mentions_at_their_head_and_a_name_that_goes_with_it(self):
        self.write("dep/GUM_news_a.conllu", CONLLU)
        (report,) = gum.load(self.folder)
        self.assertEqual(report.text, "Bergen's mayor Anna of Labour left.\nShe cried")
        mentions = [(report.text[slice(*it.span)], it.kind) for it in report.mentions or ()]
        expected = [("Bergen's mayor Anna", "PERSON"), ("Labour", "ORGANISATION"), ("She", "PERSON")]
        self.assertEqual(mentions, expected)
        entities = [it.entity for it in report.mentions or ()]
        self.assertEqual(entities[0], entities[2])

    def test_ecbplus_topics_stay_on_one_side_of_the_split(self):
        self.assertEqual({is_dev("ecbplus", name) for name in ("25_1ecb", "25_2ecbplus")}, {True})
        self.assertEqual({is_dev("ecbplus", name) for name in ("24_1ecb", "24_2ecbplus")}, {False})


@unittest.skipUnless((SHARED / "ecbplus").is_dir(), f"no corpora in {SHARED} (set READOUT_SHARED)")
class SharedCorporaTest(unittest.TestCase):
    def check(self, reports: list[Report], fewest: int) -> None:
        self.assertGreaterEqual(len(reports), fewest)
        self.assertEqual(len({report.name for report in reports}), len(reports))
        for report in reports:
            ends = [Span(start, end) for start, end in report.covered]
            self.assertTrue(all(0 <= start < end <= len(report.text) for start, end in ends), report.name)
            for happening in report.happenings or ():
                self.assertIn(happening.kind, labels.HAPPENING_KINDS)
                self.assertIn(happening.status, (*labels.STATUSES, None))
                self.check_span(report, happening.trigger)
            for mention in report.mentions or ():
                self.assertIn(mention.kind, labels.MENTION_KINDS)
                self.check_span(report, mention.span)

    def check_span(self, report: Report, span: Span) -> None:
        text = report.text[span.start : span.end]
        self.assertEqual(text, text.strip(), report.name)
        self.assertTrue(text, report.name)
        self.assertTrue(is_covered(span, report.covered), report.name)

    def test_ecbplus(self):
        self.check(ecbplus.load(SHARED / "ecbplus"), 700)

    def test_meantime(self):
        self.check(meantime.load(SHARED / "meantime"), 120)

    def test_timebank(self):
        self.check(timebank.load(SHARED / "timeml"), 250)

    def test_gum(self):
        self.check(gum.load(SHARED / "gum_news"), 20)


if __name__ == "__main__":
    unittest.main()

package org.readout.bench.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbPlusTest {

  private static final String REPORT =
      """
      <Document doc_name="7_2ecbplus.xml">
      <token t_id="1" sentence="0" number="0">http://example.org/fire</token>
      <token t_id="2" sentence="1" number="0">Fire</token>
      <token t_id="3" sentence="1" number="1">broke</token>
      <token t_id="4" sentence="1" number="2">out</token>
      <token t_id="5" sentence="2" number="0">Crews</token>
      <token t_id="6" sentence="2" number="1">fought</token>
      <token t_id="7" sentence="2" number="2">it</token>
      <Markables>
      <ACTION_OCCURRENCE m_id="11"><token_anchor t_id="3"/><token_anchor t_id="4"/></ACTION_OCCURRENCE>
      <NEG_ACTION_OCCURRENCE m_id="12"><token_anchor t_id="2"/></NEG_ACTION_OCCURRENCE>
      <ACTION_OCCURRENCE m_id="13"><token_anchor t_id="6"/></ACTION_OCCURRENCE>
      <HUMAN_PART_PER m_id="14"><token_anchor t_id="5"/></HUMAN_PART_PER>
      <ACTION_OCCURRENCE m_id="15" RELATED_TO="" TAG_DESCRIPTOR="t7_fire" instance_id="ACT9"/>
      </Markables>
      <Relations>
      <INTRA_DOC_COREF r_id="3"><source m_id="11"/><source m_id="13"/><target m_id="16"/></INTRA_DOC_COREF>
      <CROSS_DOC_COREF r_id="4" note="ACT9"><source m_id="11"/><target m_id="15"/></CROSS_DOC_COREF>
      </Relations>
      </Document>
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("7"));
    Files.writeString(folder.resolve("7/7_2ecbplus.xml"), REPORT);
    Files.writeString(
        folder.resolve("ECBplus_coreference_sentences.csv"),
        "Topic,File,Sentence Number\n7,2ecbplus,1\n");
  }

  @Test
  void readsTheHappeningsOfValidatedSentences() throws IOException {
    var report = EcbPlus.read(folder).getFirst();
    assertThat(report.mentions())
        .extracting(mention -> mention.span().of(report.text()))
        .containsExactly("Fire", "broke out");
  }

  @Test
  void takesAChainAcrossReportsBeforeOneWithin() throws IOException {
    var report = EcbPlus.read(folder).getFirst();
    assertThat(report.mentions())
        .extracting(EcbReport.Mention::instance)
        .containsExactly("7_2ecbplus_12", "ACT9");
  }

  @Test
  void leavesOutTheAddress() throws IOException {
    var report = EcbPlus.read(folder).getFirst();
    assertThat(report.id()).isEqualTo("7_2ecbplus");
    assertThat(report.topic()).isEqualTo(7);
    assertThat(report.text()).isEqualTo("Fire broke out\nCrews fought it");
  }

  @Test
  void namesTheFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve("ECBplus_coreference_sentences.csv"));
    assertThatThrownBy(() -> EcbPlus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ECBplus_coreference_sentences.csv");
  }
}

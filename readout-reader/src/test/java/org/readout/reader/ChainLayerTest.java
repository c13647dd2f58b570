package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.reading.CoreferenceChain;
import org.readout.text.Document;

/// Mentions and links with graphs that say what the test told them.
class ChainLayerTest {

  private final FakeGraphs graphs =
      new FakeGraphs("ilse brandt okonjo she he council met . it the minister")
          .say(Head.MENTIONS, 1, "ilse", "okonjo", "she", "he", "the")
          .say(Head.MENTIONS, 2, "brandt", "minister")
          .say(Head.MENTIONS, 3, "council", "it");

  @Test
  void whatMeansTheSameIsOneChain() {
    graphs.link((one, other) -> one.equals("she") && other.equals("brandt"));
    var document = PlainDocuments.of("Ilse Brandt met Okonjo . She met Okonjo .");
    List<CoreferenceChain> chains = read(document);
    assertThat(chains).hasSize(1);
    assertThat(texts(document, chains.getFirst())).containsExactly("Ilse Brandt", "She");
    assertThat(chains.getFirst().mentions().getFirst().link()).isEqualTo(1);
    assertThat(chains.getFirst().mentions().getLast().link()).isBetween(.95, .96);
    assertThat(chains.getFirst().mentions().getLast().kind()).isEqualTo(NameKind.PERSON);
  }

  @Test
  void chainsGrowLinkByLink() {
    graphs.link((one, other) ->
        (one.equals("minister") && other.equals("brandt"))
            || (one.equals("she") && other.equals("minister"))
            || (one.equals("it") && other.equals("council")));
    var document =
        PlainDocuments.of("Ilse Brandt met council . the minister met . It met . She met .");
    assertThat(read(document).stream().map(chain -> texts(document, chain)).toList())
        .containsExactly(List.of("Ilse Brandt", "the minister", "She"), List.of("council", "It"));
  }

  @Test
  void ofEquallyProbableOnesTheNearestIsMeant() {
    graphs.link((one, other) -> one.equals("he"));
    var document = PlainDocuments.of("Okonjo met Ilse Brandt . He met .");
    assertThat(texts(document, read(document).getFirst())).containsExactly("Ilse Brandt", "He");
  }

  @Test
  void howManyMentionsOfAChainFitDoesNotDecide() {
    graphs.link(
        (one, other) -> one.equals("he") || (one.equals("minister") && other.equals("brandt")));
    var document = PlainDocuments.of("Ilse Brandt met the minister . Okonjo met . He met .");
    assertThat(read(document).stream().map(chain -> texts(document, chain)).toList())
        .containsExactly(List.of("Ilse Brandt", "the minister"), List.of("Okonjo", "He"));
  }

  @Test
  void aRivalMakesALinkLessProbable() {
    graphs.link((one, other) -> one.equals("he"));
    var document = PlainDocuments.of("Okonjo met Ilse Brandt . He met .");
    assertThat(read(document).getFirst().mentions().getLast().link()).isBetween(.45, .5);
  }

  @Test
  void aLinkIsNoSurerThanTheOneThatItHangsOn() {
    graphs.link((one, other) -> one.equals("he") || (one.equals("she") && other.equals("he")));
    var document = PlainDocuments.of("Okonjo met Ilse Brandt . He met . She met .");
    var mentions = read(document).getFirst().mentions();
    assertThat(mentions.getLast().link()).isLessThan(mentions.get(1).link());
  }

  @Test
  void oneMentionIsNoChain() {
    assertThat(read(PlainDocuments.of("Ilse Brandt met Okonjo ."))).isEmpty();
  }

  @Test
  void weighsNoMoreThanTheLastMentionsAndOneName() {
    graphs.link((one, other) -> false);
    read(PlainDocuments.of("Okonjo met .\n" + "he met .\n".repeat(200) + "Okonjo met ."));
    int pairs = graphs.pairsPerRun.stream().mapToInt(Integer::intValue).sum();
    assertThat(pairs).isEqualTo(60 * 61 / 2 + 60 * 140 + 61);
  }

  @Test
  void thePairsOfAStretchAreWeighedInOneRun() {
    read(PlainDocuments.of("Okonjo met Ilse Brandt . He met .\nShe met ."));
    assertThat(graphs.pairsPerRun).containsExactly(1 + 2 + 3);
  }

  @Test
  void aNameIsFoundAgainHoweverFarBackItStoodFirst() {
    graphs.link((one, other) -> one.equals("okonjo") && other.equals("okonjo"));
    var document = PlainDocuments.of("Okonjo met .\n" + "he met .\n".repeat(200) + "Okonjo met .");
    assertThat(texts(document, read(document).getFirst())).containsExactly("Okonjo", "Okonjo");
  }

  private List<CoreferenceChain> read(Document document) {
    return Sweep.read(graphs, document, Passage.of(document, graphs.wordPiece())).chains();
  }

  private static List<String> texts(Document document, CoreferenceChain chain) {
    return chain.mentions().stream().map(mention -> document.at(mention.span())).toList();
  }
}

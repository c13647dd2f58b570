package org.readout.annotate.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.quote.Mark.Family;
import org.readout.annotate.quote.Quotation.Style;
import org.readout.text.Document;
import org.readout.text.Span;

/// Pairs the marks of one paragraph after another. A quotation that is still open at the end of a
/// paragraph goes on when the next begins with the same mark.
final class Pairing {

  /// Most quotations open at once; a mark that would open one more is passed over.
  private static final int DEEPEST = 4;

  private final Document document;
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /// Open quotations, innermost first.
  private final Deque<Open> open = new ArrayDeque<>();

  /// Open at the end of the paragraph before.
  private @Nullable Open carried;

  Pairing(Document document) {
    this.document = document;
    this.text = document.text();
  }

  List<Quotation> pairs() {
    for (Span paragraph : document.paragraphs()) {
      read(paragraph, Marks.in(text, paragraph));
    }
    giveUp(carried, text.length());
    return found;
  }

  private void read(Span paragraph, List<Mark> marks) {
    resume(paragraph, marks);
    var outlook = new Outlook(marks);
    for (int i = 0; i < marks.size(); i++) {
      var mark = marks.get(i);
      if (opens(mark, i, outlook)) {
        open(mark, i, outlook);
      } else {
        close(mark, i, outlook);
      }
    }
    carried = open.peekLast();
    open.clear();
    if (carried != null) {
      carried.endOfParagraph(paragraph.end());
    }
  }

  /// Goes on with what the paragraph before left open, or gives it up.
  private void resume(Span paragraph, List<Mark> marks) {
    var left = carried;
    if (left == null) {
      return;
    }
    var first = marks.isEmpty() ? null : marks.getFirst();
    boolean goesOn =
        first != null
            && first.at() == paragraph.start()
            && first.opens()
            && first.style() == left.style;
    if (!goesOn) {
      giveUp(left, paragraph.start());
      carried = null;
    }
  }

  private boolean opens(Mark mark, int i, Outlook outlook) {
    if (!mark.opens()) {
      return false;
    }
    return switch (text.charAt(mark.at())) {
      case '“' -> !isLowHighOpen();
      case '”' -> !isOpen(Family.DOUBLE) && outlook.mayCloseLater(i);
      case '\'' -> outlook.mayCloseLater(i);
      default -> mark.onlyOpens() || (!isOpen(mark.family()) && !isInches(mark));
    };
  }

  private boolean isInches(Mark mark) {
    return mark.style() == Style.STRAIGHT_DOUBLE
        && mark.at() > 0
        && Character.isDigit(text.charAt(mark.at() - 1));
  }

  private boolean isLowHighOpen() {
    var top = open.peekFirst();
    return top != null && top.style == Style.LOW_HIGH;
  }

  private boolean isOpen(Family family) {
    return innermost(family) != null;
  }

  private void open(Mark mark, int i, Outlook outlook) {
    var left = carried;
    carried = null;
    if (left != null) {
      left.resume(mark.at());
      open.push(left);
      return;
    }
    var top = open.peekFirst();
    if (top != null && top.style == mark.style() && !outlook.nests(i)) {
      giveUp(open.poll(), mark.at());
    }
    if (open.size() < DEEPEST) {
      open.push(new Open(mark));
    }
  }

  private void close(Mark mark, int i, Outlook outlook) {
    var top = open.peekFirst();
    if (top == null || (!mark.closes() && !isLowHighOpen())) {
      return;
    }
    if (mark.family() == Family.SINGLE ? top.family == Family.SINGLE : isOpen(mark.family())) {
      if (!isPossessive(mark, i, outlook) && !isForeign(mark, i, outlook)) {
        end(popTo(mark.family()), mark.at());
      }
    } else if (closesOther(mark, i, top, outlook)) {
      end(open.poll(), mark.at());
    }
  }

  /// "the ministers’ view’": an s before the mark, a word behind it, and a better mark further on.
  private boolean isPossessive(Mark mark, int i, Outlook outlook) {
    return mark.family() == Family.SINGLE
        && text.charAt(mark.at() - 1) == 's'
        && mark.at() + 2 < text.length()
        && text.charAt(mark.at() + 1) == ' '
        && Character.isLetter(text.charAt(mark.at() + 2))
        && outlook.closesNext(i, Family.SINGLE);
  }

  /// A straight mark inside curly ones that close by themselves.
  private boolean isForeign(Mark mark, int i, Outlook outlook) {
    var innermost = innermost(mark.family());
    var next = outlook.after(i, mark.family());
    return mark.style() == Style.STRAIGHT_DOUBLE
        && innermost != null
        && innermost.style == Style.CURLY_DOUBLE
        && next != null
        && text.charAt(next.at()) == '”';
  }

  /// A mark of another family closes what nothing else would: “abc.’ and ‘abc.”.
  private boolean closesOther(Mark mark, int i, Open top, Outlook outlook) {
    if (mark.family() == Family.GUILLEMET || top.family == Family.GUILLEMET) {
      return false;
    }
    boolean afterStop = ".,!?…".indexOf(text.charAt(mark.at() - 1)) >= 0;
    return afterStop && !outlook.closesNext(i, top.family);
  }

  private @Nullable Open innermost(Family family) {
    return open.stream().filter(o -> o.family == family).findFirst().orElse(null);
  }

  /// Takes the innermost of that family off, with what stands open inside it.
  private @Nullable Open popTo(Family family) {
    while (!open.isEmpty()) {
      var top = open.pop();
      if (top.family == family) {
        return top;
      }
    }
    return null;
  }

  private void end(@Nullable Open quotation, int at) {
    if (quotation != null) {
      quotation.closeAt(text, at).ifPresent(found::add);
    }
  }

  /// What never closes ends with the sentence in which it opened; single marks that never close are
  /// taken for apostrophes.
  private void giveUp(@Nullable Open quotation, int limit) {
    if (quotation == null || quotation.family == Family.SINGLE) {
      return;
    }
    int sentence = document.sentenceAt(quotation.lastStart()).span().end();
    int end = Math.min(limit, sentence);
    quotation.giveUpAt(text, wholeQuotations(quotation.lastStart(), end)).ifPresent(found::add);
  }

  /// The end, moved behind a quotation that it would cut in two.
  private int wholeQuotations(int start, int end) {
    int whole = end;
    for (int i = found.size() - 1; i >= 0 && found.get(i).span().end() > start; i--) {
      var span = found.get(i).span();
      whole = span.start() < end ? Math.max(whole, span.end()) : whole;
    }
    return whole;
  }
}

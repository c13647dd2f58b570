"""Precision, recall and F1 from counts that add up over reports."""

from dataclasses import dataclass


@dataclass
class Rates:
    """`right_predicted` of `predicted` and `right_gold` of `gold` found their like; the two numbers of
    right ones differ only where several predictions may meet one gold item, or where shares are summed.
    """

    right_predicted: float = 0
    predicted: float = 0
    right_gold: float = 0
    gold: float = 0

    def add(self, right: float, predicted: float, gold: float) -> None:
        """Counts one lot, matched one to one."""
        self.right_predicted += right
        self.right_gold += right
        self.predicted += predicted
        self.gold += gold

    @property
    def precision(self) -> float:
        """0 to 1; 0 where nothing is predicted."""
        return self.right_predicted / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """0 to 1; 0 where there is nothing to find."""
        return self.right_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean, 0 to 1."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f} R {self.recall:.3f} F1 {self.f1:.3f} (of {self.gold:.0f})"


@dataclass
class Accuracy:
    """How many of those asked are right."""

    right: int = 0
    asked: int = 0

    def add(self, right: bool) -> None:
        """Counts one answer."""
        self.right += right
        self.asked += 1

    @property
    def share(self) -> float:
        """0 to 1; 0 where nothing was asked."""
        return self.right / self.asked if self.asked else 0.0

    def __str__(self) -> str:
        return f"accuracy {self.share:.3f} (of {self.asked})"

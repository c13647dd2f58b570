"""Figures that are means of shares, not counts of right and wrong things."""

from dataclasses import dataclass

from .counts import Counts


@dataclass
class Accuracy:
    """How many of those asked are right."""

    right: int = 0
    asked: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.asked += 1

    @property
    def share(self) -> float:
        """0 to 1; 0 where nothing was asked."""
        return self.right / self.asked if self.asked else 0.0


@dataclass
class Shares:
    """Sums of shares (0 to 1): how far each found thing is right, how far each wanted one is found."""

    right: float = 0.0
    found: int = 0
    reached: float = 0.0
    wanted: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.reached / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def line(name: str, figure: Counts | Shares | Accuracy) -> str:
    """A figure in words, with the number of things wanted or asked."""
    if isinstance(figure, Accuracy):
        return f"{name}: accuracy {figure.share:.3f} (of {figure.asked})"
    rates = f"P {figure.precision:.3f} R {figure.recall:.3f} F1 {figure.f1:.3f}"
    return f"{name}: {rates} (of {figure.wanted})"

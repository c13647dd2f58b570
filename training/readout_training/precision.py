"""In which precision this machine learns fastest."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import torch

_FLAGS = ("avx512_bf16", "amx_bf16")


def learns_in_bfloat16(device: str) -> bool:
    """True where the GPU or the processor multiplies bfloat16; on other processors it is sixty times slower."""
    if device == "cuda":
        return torch.cuda.is_bf16_supported()
    return any(flag in _processor() for flag in _FLAGS)


def autocast(device: str) -> AbstractContextManager:
    """To learn under."""
    return torch.autocast(device, dtype=torch.bfloat16) if learns_in_bfloat16(device) else nullcontext()


def _processor() -> str:
    file = Path("/proc/cpuinfo")
    return file.read_text(encoding="utf8") if file.exists() else ""

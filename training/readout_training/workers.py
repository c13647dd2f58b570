"""Several processes that learn from the same batch, each from its share of the windows, with one thread each.

On two cores of a CPU this is faster than one process with two threads, which wait for each other in every operation.
Every batch has other shapes, so memory that is freed is kept: given back to the system and taken again, it costs a
fifth of the speed.
"""

import os
from typing import Callable

import torch
import torch.distributed
import torch.multiprocessing
from torch import nn

from .settings import Settings
from .targets import Target

_KEEP_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(1 << 33), "MALLOC_TRIM_THRESHOLD_": "-1"}  # of glibc

Work = Callable[[Settings, int], None]


def start(settings: Settings, work: Work) -> None:
    """Runs `work(settings, number)` in `settings.workers` processes, number 0 being the one that writes."""
    if settings.workers == 1:
        work(settings, 0)
        return
    _prepare(settings)
    meeting = settings.out / f"workers-{os.getpid()}"
    torch.multiprocessing.spawn(_joined, args=(settings, work, meeting), nprocs=settings.workers)
    meeting.unlink(missing_ok=True)


def _prepare(settings: Settings) -> None:
    """What the workers' libraries read from the environment when they are loaded."""
    os.environ |= {"OPENBLAS_NUM_THREADS": str(settings.threads), **_KEEP_MEMORY}


def _joined(number: int, settings: Settings, work: Work, meeting) -> None:
    torch.distributed.init_process_group(
        "gloo", init_method=f"file://{meeting}", rank=number, world_size=settings.workers
    )
    work(settings, number)
    torch.distributed.barrier()


def share(windows: list[Target], settings: Settings, number: int) -> list[Target]:
    """The windows of a batch that are this worker's; all of them where there are fewer than workers."""
    return windows[number :: settings.workers] or windows


def average_gradients(parameters: list[nn.Parameter], settings: Settings) -> None:
    """Gives every worker the mean of all workers' gradients; a parameter that one has none for counts as zero."""
    if settings.workers == 1:
        return
    for each in parameters:
        if each.grad is None:
            each.grad = torch.zeros_like(each)
    joined = torch.cat([each.grad.flatten() for each in parameters])
    torch.distributed.all_reduce(joined)
    joined /= settings.workers
    for each, mean in zip(parameters, joined.split([each.numel() for each in parameters])):
        each.grad.copy_(mean.view_as(each))


def wait(settings: Settings) -> None:
    """Until all workers have come here."""
    if settings.workers > 1:
        torch.distributed.barrier()

"""How large a design may be before it is taken for a mistake or an attack."""

from orgdesign.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """`file_bytes` and `line_bytes` in bytes, `depth` in levels, `alias_nodes` in parts that aliases write again."""

    file_bytes: int = 256 * 1024 * 1024
    line_bytes: int = 16 * 1024 * 1024
    depth: int = 100
    alias_nodes: int = 1_000_000


LIMITS = Limits()

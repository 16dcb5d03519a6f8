"""mapping.yaml: what the user says of a list's columns.

```yaml
id: 岗位编号                 # field: header, or the column's letter or number
unit: [一级部门, 二级部门]    # levels of units, topmost first
grade: none                  # not to be read
header: 3                    # line of the headers; none where the list has no headers
```
"""

from pathlib import Path
from typing import Any

import yaml

from orgdesign.errors import UsageError
from orgdesign.exchange.columns import ColumnMap
from orgdesign.exchange.headers import FIELDS, field_named
from orgdesign.messages import message
from orgdesign.nearest import nearest

_MAX_BYTES = 1_000_000
_NOTHING = ("", "none", "~", "null", "no")


def read_column_map(path: Path) -> ColumnMap:
    """Read a mapping file. Raises UsageError for one that cannot be understood."""
    data = _read(path)
    if not isinstance(data, dict):
        raise UsageError(message("{path}: a mapping is written as field: column, one on a line", path=str(path)))
    header = _header_line(data.pop("header", None), path)
    columns: dict[str, tuple[str, ...]] = {}
    for word, value in data.items():
        field = _field(word, path)
        if field in columns:
            raise UsageError(message("{path}: {field} is given twice", path=str(path), field=field))
        columns[field] = _names(value, field, path)
    return ColumnMap(columns, header)


def _read(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            written = file.read(_MAX_BYTES)
        return yaml.load(written, Loader=yaml.BaseLoader)  # texts as written
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(message("{path} cannot be read: {reason}", path=str(path), reason=reason)) from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise UsageError(message("{path}:{line}: this is not YAML", path=str(path), line=line)) from error


def _header_line(value: Any, path: Path) -> int | None:
    if value is None or value == "":
        return None
    if value in _NOTHING:
        return 0
    if isinstance(value, str) and value.isdecimal() and 0 < len(value) < 8:
        return int(value)
    raise UsageError(message("{path}: header is the number of a line, or none", path=str(path)))


def _field(word: Any, path: Path) -> str:
    field = field_named(word) if isinstance(word, str) else None
    if field is not None:
        return field
    near = nearest(str(word), FIELDS)
    hint = message("did you mean {name}?", name=near) if near else message("the fields are: {fields}", fields=FIELDS)
    raise UsageError(message("{path}: there is no field {field}", path=str(path), field=str(word)), hint)


def _names(value: Any, field: str, path: Path) -> tuple[str, ...]:
    names = value if isinstance(value, list) else [value]
    if not all(isinstance(name, str) for name in names):
        raise UsageError(message("{path}: {field} is a column, or a list of columns", path=str(path), field=field))
    names = [name.strip() for name in names if name.strip().casefold() not in _NOTHING]
    if len(names) > 1 and field != "unit":
        raise UsageError(message("{path}: only unit may have several columns", path=str(path)))
    return tuple(names)

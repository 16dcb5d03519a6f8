import pytest

from orgdesign.location import Location, Source
from orgdesign.model.workload import Workload


class Nowhere:
    def locate(self, path):
        return Location("org.yaml", 1, 1, 1, 1)

    def refused(self, path):
        return False


@pytest.mark.parametrize(
    ("cover", "hours"),
    [
        ("24x7", 168),
        ("7*24", 168),
        ("7×24小时", 168),
        ("24/7", 168),
        ("12 h x 5 d", 60),
        ("8.5x5", 42.5),
        ("48x7", None),
        ("0x7", None),
        ("around the clock", None),
        (None, None),
    ],
)
def test_hours_covered_are_read_in_either_order(cover, hours):
    assert Workload(id="w", source=Source(Nowhere(), ()), position="p", cover=cover).hours_covered == hours

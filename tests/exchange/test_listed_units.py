from orgdesign.exchange.listed_units import ListedUnit, units_of


def test_units_are_named_once_and_know_their_parents():
    assert list(units_of([("销售部", "一组"), ("客服部",), ("销售部",)], "acme").values()) == [
        ListedUnit("客服部", "客服部", None),
        ListedUnit("销售部", "销售部", None),
        ListedUnit("一组", "一组", "销售部"),
    ]


def test_one_name_in_two_places_is_two_units():
    units = units_of([("Sales", "Office"), ("Service", "Office")], "acme")
    assert [unit.id for unit in units.values()] == ["sales", "sales-office", "service", "service-office"]


def test_a_unit_never_bears_the_organizations_id():
    assert units_of([("Acme",)], "acme")[("Acme",)].id == "acme-2"


def test_the_order_of_the_rows_does_not_matter():
    assert units_of([("B",), ("A", "x"), ("b",)], "o") == units_of([("b",), ("B",), ("A", "x")], "o")

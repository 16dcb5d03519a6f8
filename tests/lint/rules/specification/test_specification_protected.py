from orgdesign.lint.rules.specification.specification_protected import specification_protected


def design(jurisdiction: str) -> str:
    return f"""
        organization: {{id: o, name: O, jurisdiction: {jurisdiction}}}
        positions:
          - id: a
            title: A
            specification:
              skills: [残疾人服务经验, 民族特色餐饮]
              languages: [Native speaker]
              other: [本地户口, 党员优先]
              physical: [无乙肝]
    """


def test_each_law_minds_its_own(violations):
    assert violations(specification_protected, design("CN")) == [
        "8:15 A (a) chooses by household registration: 本地户口",
        "9:18 A (a) chooses by hepatitis B: 无乙肝",
    ]
    assert violations(specification_protected, design("TW")) == [
        "7:19 A (a) chooses by mother tongue: Native speaker",
        "8:21 A (a) chooses by membership: 党员优先",
        "9:18 A (a) chooses by hepatitis B: 无乙肝",
    ]
    assert violations(specification_protected, design("GB")) == [
        "7:19 A (a) chooses by mother tongue: Native speaker",
        "8:15 A (a) chooses by household registration: 本地户口",
        "9:18 A (a) chooses by hepatitis B: 无乙肝",
    ]


def test_each_line_of_a_list_speaks_for_itself(violations):
    assert violations(
        specification_protected,
        """
        organization: {id: o, name: O, jurisdiction: CN}
        positions:
          - id: a
            title: A
            specification:
              physical:
                - 无乙肝，限本地户口
                - 能倒班
                - 上海户籍优先
        """,
    ) == [
        "7:11 A (a) chooses by hepatitis B: 无乙肝",
        "7:11 A (a) chooses by household registration: 限本地户口",
        "9:11 A (a) chooses by household registration: 上海户籍优先",
    ]


def test_the_hint_fits_the_ground(organization_of):
    hints = {str(one.hint) for one in specification_protected.check(organization_of(design("CN")))}
    assert hints == {
        "Drop it; where local knowledge is needed, say which, such as the roads of the district.",
        "Drop it; where the law asks for a certificate of health for this work, ask for that certificate.",
    }

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
        "8:15 A (a) chooses by origin, faith, health or membership: 本地户口",
        "9:18 A (a) chooses by origin, faith, health or membership: 无乙肝",
    ]
    assert violations(specification_protected, design("TW")) == [
        "7:19 A (a) chooses by origin, faith, health or membership: Native speaker",
        "8:21 A (a) chooses by origin, faith, health or membership: 党员优先",
        "9:18 A (a) chooses by origin, faith, health or membership: 无乙肝",
    ]
    assert violations(specification_protected, design("GB")) == [
        "7:19 A (a) chooses by origin, faith, health or membership: Native speaker",
        "8:15 A (a) chooses by origin, faith, health or membership: 本地户口",
        "9:18 A (a) chooses by origin, faith, health or membership: 无乙肝",
    ]

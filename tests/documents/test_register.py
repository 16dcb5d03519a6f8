from orgdesign.documents.press import Press


def test_lists_every_version_the_one_in_force_first(press: Press):
    entries = [entry for entry in press.register().entries if entry.number]
    assert [(one.version, one.status, one.change, one.prepared, one.file) for one in entries] == [
        ("B/1", "Draft", "Limits", "Ann", "job-descriptions/care/complaints/lead.html"),
        ("A/0", "Superseded", "First issue", "Ann 2025-01-01", ""),
    ]

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from orgdesign.errors import ConfigurationError
from orgdesign.findings import Severity
from orgdesign.loading.encoding import decode

SIMPLIFIED = "organization:\n  name: 客户服务部\npositions:\n  - id: a\n    title: 投诉处理专员\n"
TRADITIONAL = "organization:\n  name: 客戶服務部\npositions:\n  - id: a\n    title: 投訴處理專員\n"


def read(raw, configured=None):
    decoded = decode(raw, "org.yaml", configured)
    return decoded.text, decoded.encoding, decoded.finding.rule if decoded.finding else None


def test_utf_8_needs_no_words():
    assert read(SIMPLIFIED.encode()) == (SIMPLIFIED, "utf-8", None)
    assert read(SIMPLIFIED.encode("utf-8-sig")) == (SIMPLIFIED, "utf-8", None)
    assert read(b"") == ("", "utf-8", None)


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xff\xfe\0\0", "utf-32-le")]
)
def test_a_byte_order_mark_tells_the_encoding_whatever_is_configured(mark, encoding):
    raw = mark + SIMPLIFIED.encode(encoding)
    assert read(raw, "gb18030") == (SIMPLIFIED, encoding, "encoding")


@pytest.mark.parametrize(
    ("text", "codec", "encoding"),
    [(SIMPLIFIED, "gb18030", "GB18030"), (SIMPLIFIED, "gbk", "GB18030"), (TRADITIONAL, "big5", "Big5")],
)
def test_gb18030_and_big5_are_told_apart_by_their_common_characters(text, codec, encoding):
    decoded = decode(text.encode(codec), "org.yaml")
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.finding is not None
    assert decoded.finding.severity is Severity.INFO
    assert str(decoded.finding.message) == f"The file is not UTF-8; it was read as {encoding}"
    assert "encoding:" not in str(decoded.finding.hint)


@pytest.mark.parametrize(
    ("text", "codec"),
    [("客戶服務部門主管", "big5"), ("客户", "gb18030"), ("值班长", "gb18030"), ("專員", "big5")],
)
def test_a_few_characters_are_enough(text, codec):
    assert decode(f"name: {text}\n".encode(codec), "org.yaml").text == f"name: {text}\n"


def test_what_might_be_either_is_said_with_the_way_out():
    decoded = decode(b"name: caf\xe9s\n", "org.yaml")
    assert decoded.finding is not None
    assert "encoding:" in str(decoded.finding.hint)


def test_the_configured_encoding_comes_before_guessing():
    assert read("name: café".encode("latin-1"), "latin-1") == ("name: café", "latin-1", "encoding")
    assert read(SIMPLIFIED.encode(), "gb18030") == (SIMPLIFIED, "utf-8", None)
    assert read(SIMPLIFIED.encode("gb18030"), "auto")[1] == "GB18030"


def test_an_encoding_that_does_not_exist_is_the_configurations_fault():
    with pytest.raises(ConfigurationError, match="no encoding “gb1803”"):
        decode("客".encode("gb18030"), "org.yaml", "gb1803")


def test_damaged_utf_8_is_not_taken_for_another_encoding():
    raw = SIMPLIFIED.encode().replace("诉".encode(), b"\xe8\xaf")
    decoded = decode(raw, "org.yaml")
    assert decoded.finding is not None
    assert (decoded.text, decoded.finding.rule) == (None, "unreadable-file")
    assert (decoded.finding.location.line, decoded.finding.location.column) == (5, 13)


def test_bytes_that_are_no_text_are_unreadable():
    assert read(b"\xff\x00\x81\xff\xff") == (None, "", "unreadable-file")
    assert read(b"\xff\xfe\x00") == (None, "utf-16-le", "unreadable-file")


def is_utf_8(raw):
    """Some pairs of bytes mean something in both."""
    try:
        return bool(raw.decode())
    except UnicodeDecodeError:
        return False


def is_right_or_doubtful(decoded, text):
    return decoded.text == text or "might as well be" in str(decoded.finding.hint)


@given(st.lists(st.sampled_from("客户服务部主管投诉处理专员经理质量信息"), min_size=4).map("".join))
def test_texts_in_simplified_characters_are_read_as_gb18030(text):
    assume(not is_utf_8(text.encode("gb18030")))
    assert is_right_or_doubtful(decode(text.encode("gb18030"), "org.yaml"), text)


@given(st.lists(st.sampled_from("客戶服務部主管投訴處理專員經理質量資訊"), min_size=4).map("".join))
def test_texts_in_traditional_characters_are_read_as_big5(text):
    assume(not is_utf_8(text.encode("big5")))
    assert is_right_or_doubtful(decode(text.encode("big5"), "org.yaml"), text)

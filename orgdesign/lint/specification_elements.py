"""What findings call the elements of a specification."""

from collections.abc import Mapping
from types import MappingProxyType

from orgdesign.messages import Message, message

ELEMENTS: Mapping[str, Message] = MappingProxyType(
    {
        "education": message("education"),
        "major": message("field of study"),
        "experience": message("experience"),
        "knowledge": message("knowledge"),
        "skills": message("skills"),
        "certificates": message("certificates"),
        "languages": message("languages"),
        "training": message("training"),
        "other": message("other demands"),
        "personality": message("personality"),
        "physical": message("physical ability"),
    }
)

"""Write a design whose duties are all worded differently: make_duties.py POSITIONS > duties.yaml

Six duties a post, each an act on two things taken at random from the words of the trade: every word meets many others,
so that there is much to compare. Deterministic.
"""

import random
import sys

from orgdesign.text.reading import reader


def main() -> None:
    senses = reader().lexicon.chinese.senses
    acts = sorted(word for word, all_of in senses.items() if len(word) == 2 and all(one.action for one in all_of))
    things = sorted(word for word, all_of in senses.items() if 2 <= len(word) <= 5 and not _is_else(all_of))
    pick = random.Random(1)
    out = sys.stdout.write
    out("organization: {id: large, name: 中心, locale: zh-CN, head: p0}\npositions:\n")
    for index in range(int(sys.argv[1])):
        superior = f", reports_to: p{(index - 1) // 8}" if index else ""
        duties = ", ".join(f"{pick.choice(acts)}{pick.choice(things)}的{pick.choice(things)}" for _ in range(6))
        out(f"  - {{id: p{index}, title: 专员{index}{superior}, duties: [{duties}]}}\n")


def _is_else(concepts: tuple[object, ...]) -> bool:
    """Whether a word can be an act or a scope as well."""
    return any(getattr(one, "action", None) or getattr(one, "dimension", None) for one in concepts)


if __name__ == "__main__":
    main()

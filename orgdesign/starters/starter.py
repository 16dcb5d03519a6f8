"""The files of a new design, by name."""

from collections.abc import Collection
from datetime import date, timedelta

from orgdesign.dataclass import dataclass
from orgdesign.exchange.identifiers import id_from_name
from orgdesign.starters import block_yaml
from orgdesign.starters.job_texts import description
from orgdesign.starters.organization_text import organization_parts
from orgdesign.starters.plan import Plan, plan_of
from orgdesign.starters.post_texts import post_entry
from orgdesign.starters.responsibility_text import responsibility_entries
from orgdesign.starters.unit_text import policy_entries, unit_entries
from orgdesign.starters.words import Words, words_in

SCHEMA_FILE = ".orgdesign/schema.json"
_FURTHER_COMMENTS = {"defaults": ("document",)}
_REVIEWED_AFTER = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class StarterOptions:
    """What a new design is to be; all sections of the pattern where `sections` is None."""

    pattern: str
    language: str
    name: str
    day: date
    id: str | None = None
    sections: Collection[str] | None = None


def default_name(pattern: str, language: str) -> str:
    table = words_in(language).table
    return str(table["names"].get(pattern, table["name"]))


def starter_files(options: StarterOptions) -> dict[str, str]:
    """The design as texts by file name. The same options give the same texts."""
    words, plan = words_in(options.language), plan_of(options.pattern, options.sections)
    root = _free_id(options.id or id_from_name(options.name) or "organization", plan)
    files = {"organization.yaml": _organization(options, root, plan, words)}
    if plan.units:
        files["units.yaml"] = _file(words, "units", "units", unit_entries(plan, root, words))
    if jobs := _jobs(plan, words):
        files["jobs.yaml"] = _file(words, "jobs", "jobs", jobs)
    files |= _positions(plan, root, words)
    files["responsibilities.yaml"] = _file(
        words, "responsibilities", "responsibilities", responsibility_entries(plan, root, words)
    )
    files["policies.yaml"] = _file(words, "policies", "policies", policy_entries(plan, root, words))
    settings = {"language": options.language, "preset": plan.preset}
    configuration = block_yaml.comment(words.table["comments"]["configuration"]) + block_yaml.block(settings)
    return {"orgdesign.yaml": configuration} | files


def _free_id(wanted: str, plan: Plan) -> str:
    """The organization's id, which no unit has."""
    taken = {unit.id.casefold() for unit in plan.units}
    return f"{wanted}-1" if wanted.casefold() in taken else wanted


def _organization(options: StarterOptions, root: str, plan: Plan, words: Words) -> str:
    comments = words.table["comments"]
    dates = {"effective": options.day.isoformat(), "review_by": (options.day + _REVIEWED_AFTER).isoformat()}
    sections = organization_parts(plan, root, options.name, dates, words)
    texts = [
        block_yaml.comment("\n".join(comments[one] for one in (name, *_FURTHER_COMMENTS.get(name, ()))))
        + (block_yaml.section(name, value) if isinstance(value, list) else block_yaml.block({name: value}))
        for name, value in sections.items()
    ]
    return _headed("organization.yaml", "\n".join(texts))


def _jobs(plan: Plan, words: Words) -> list[dict[str, object]]:
    """One description for each role that several posts share."""
    first = {post.role: post for post in reversed(plan.posts) if post.covers}
    ordered = [post for post in plan.posts if post is first.get(post.role)]
    return [
        {"id": post.role, "title": words.roles[post.role].title} | description(plan, post, words) for post in ordered
    ]


def _positions(plan: Plan, root: str, words: Words) -> dict[str, str]:
    """A file for the posts at the head, and one for each unit that has posts."""
    files = {}
    for unit in (None, *(one.id for one in plan.units)):
        posts = [post_entry(plan, post, root, words) for post in plan.posts_in(unit)]
        if posts:
            name = f"positions/{unit or 'management'}.yaml"
            title = words.table["comments"]["management"]
            if unit:
                title = words.table["units"][unit].partition("|")[0].strip()
            text = block_yaml.comment(f"{title}\n{words.table['comments']['positions']}")
            files[name] = _headed(name, text + block_yaml.section("positions", posts))
    return files


def _file(words: Words, name: str, comment: str, entries: list[dict[str, object]]) -> str:
    text = block_yaml.comment(words.table["comments"][comment]) + block_yaml.section(name, entries)
    return _headed(f"{name}.yaml", text)


def _headed(name: str, text: str) -> str:
    """A file with the line by which editors find the schema, from where the file is."""
    return f"# yaml-language-server: $schema={'../' * name.count('/')}{SCHEMA_FILE}\n{text}"

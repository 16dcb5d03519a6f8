"""Our words for the values of the format: one table a kind of value, in English, translated when printed."""

from orgdesign.messages import message

INVOLVEMENTS = {
    "primary": message("Primary"),
    "partial": message("Partial"),
    "support": message("Support"),
}
SHORT_INVOLVEMENTS = {
    "primary": message("Prim."),
    "partial": message("Part."),
    "support": message("Supp."),
}
TYPES = {
    "managerial": message("Managerial"),
    "technical": message("Technical"),
    "skilled": message("Skilled"),
}
CLASSES = {
    "sales": message("Sales"),
    "transactional": message("Transactional"),
}
AUTHORITY_KINDS = {
    "business": message("Business"),
    "personnel": message("Personnel"),
    "expense": message("Expense"),
}
ACTIONS = {
    "propose": message("Propose"),
    "review": message("Review"),
    "countersign": message("Countersign"),
    "approve": message("Approve"),
    "execute": message("Execute"),
    "record": message("Put on record"),
    "supervise": message("Supervise"),
}
DECISIONS = {
    "policy": message("Policy decision"),
    "operational": message("Operational decision"),
    "routine": message("Routine decision"),
}
RHYTHMS = {
    "hour": message("Hourly"),
    "shift": message("Every shift"),
    "day": message("Daily"),
    "week": message("Weekly"),
    "month": message("Monthly"),
    "quarter": message("Quarterly"),
    "half-year": message("Half-yearly"),
    "year": message("Yearly"),
    "event": message("As it occurs"),
}
DOTTED_KINDS = {
    "function": message("By function"),
    "region": message("By region"),
    "project": message("By project"),
}
MANNERS = {
    "concurrent": message("concurrent"),
    "acting": message("acting"),
    "seconded": message("seconded"),
}
STATUSES = {
    "draft": message("Draft"),
    "issued": message("Issued"),
    "superseded": message("Superseded"),
}
WATERMARKS = {
    "draft": message("Draft for comment"),
    "superseded": message("Withdrawn"),
}
ELEMENTS = {
    "education": message("Education"),
    "major": message("Field of study"),
    "experience": message("Experience"),
    "knowledge": message("Knowledge"),
    "skills": message("Skills"),
    "certificates": message("Certificates"),
    "languages": message("Languages"),
    "training": message("Training"),
    "other": message("Other"),
    "personality": message("Personality"),
    "physical": message("Physical demands"),
}
RESPONSIBILITY_LEVELS = {
    "overall": message("Overall"),
    "inward": message("Inward"),
    "outward": message("Outward"),
}
# The letters of RACI are the same in every language.
RACI = {"primary": "A/R", "partial": "R", "support": "S", "consulted": "C", "informed": "I"}

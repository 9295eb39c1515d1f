"""Reads shared calendars and workouts with foreign readers and compares them with the plan.

    check-sharing.py FOLDER

FOLDER is what `share-plan` writes. What a workout and a calendar must hold is worked out here anew
from `plan.json`; icalendar and recurring-ical-events read the calendars; fitdecode and fitparse,
two readers without common code, read the workouts.
"""

import datetime
import importlib.metadata
import json
import pathlib
import sys

import fitdecode
import fitparse
import icalendar
import recurring_ical_events

WALK_SECONDS = 300
STRIDE_COUNT, STRIDE_SECONDS, STRIDE_WALK_SECONDS = 4, 20, 60
FASTEST, BRISKEST = 8, 2  # metres per second in a stride and in the walk after it
WORKDAYS = range(5)

folder = pathlib.Path(sys.argv[1])
plan = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
checks = 0


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        sys.exit(f"check-sharing: {what}")


# Calendars


def calendar(name):
    """The calendar and its entries by id, with the letter of RFC 5545 checked on the way."""
    raw = (folder / name).read_bytes()
    check(raw.endswith(b"\r\n"), f"{name} does not end with a line's end")
    for line in raw.split(b"\r\n"):
        check(b"\n" not in line and b"\r" not in line, f"{name}: a lone line end in {line!r}")
        check(len(line) <= 75, f"{name}: a line of {len(line)} octets")
        line.decode("utf-8")
    parsed = icalendar.Calendar.from_ical(raw)
    check(parsed["PRODID"] and parsed["VERSION"] == "2.0", f"{name}: head")
    check("METHOD" not in parsed, f"{name}: PUBLISH would need an organiser")
    check(str(parsed["X-WR-CALNAME"]) == "Hipwise plan", f"{name}: name")
    check(parsed["REFRESH-INTERVAL"].dt == datetime.timedelta(hours=6), f"{name}: refresh")
    for component in parsed.walk():
        check(not component.errors, f"{name}: {component.errors}")
    events = list(parsed.walk("VEVENT"))
    by_id = {str(event["UID"]): event for event in events}
    check(len(by_id) == len(events), f"{name}: an id comes twice")
    for event in events:
        check(event["DTSTAMP"].dt.tzinfo is not None, f"{name}: a stamp without a zone")
    return parsed, by_id


def day(entry):
    start = entry["DTSTART"].dt
    return (start.date() if isinstance(start, datetime.datetime) else start).isoformat()


def kind(entry):
    return str(entry["CATEGORIES"].to_ical(), "utf-8")


def breaks_from(parsed, until):
    """How many breaks from sitting stand on each day."""
    first = datetime.date.fromisoformat(plan["days"][0]["day"])
    found = {}
    for entry in recurring_ical_events.of(parsed).between(first, until):
        if kind(entry) == "Breaks":
            found[day(entry)] = found.get(day(entry), []) + [entry]
    return found


def expected_breaks():
    dates = [(datetime.date.fromisoformat(d["day"]), d) for d in plan["days"]]
    last_friday = max(date for date, _ in dates if date.weekday() == 4)
    return {
        date.isoformat(): d["sittingBreaks"]
        for date, d in dates
        if date.weekday() in WORKDAYS and date <= last_friday and d["sittingBreaks"]
    }


def check_calendars():
    parsed, first = calendar("first.ics")
    sessions = {d["day"]: d for d in plan["days"] if d["exercises"]}
    runs = {d["day"]: d for d in plan["days"] if d.get("run")}
    for name, wanted in (("Exercises", sessions), ("Running", runs)):
        entries = [e for e in first.values() if kind(e) == name]
        check(sorted(map(day, entries)) == sorted(wanted), f"days of {name}")
    for entry in first.values():
        start, end = entry["DTSTART"].dt, entry["DTEND"].dt
        check(not isinstance(start, datetime.datetime), "an entry without a time has one")
        check(end - start == datetime.timedelta(days=1), "an entry is not one day long")
        check(entry["SEQUENCE"] == 0 and str(entry["STATUS"]) == "CONFIRMED", "a first revision")
        check(not entry.walk("VALARM"), "an entry without a time rings")
        check("@hipwise.invalid" in entry["UID"], "the form of an id")
        if kind(entry) == "Exercises":
            for exercise in sessions[day(entry)]["exercises"]:
                check(exercise["name"] in entry["DESCRIPTION"], "an exercise is not described")
    until = datetime.date.fromisoformat(plan["days"][-1]["day"]) + datetime.timedelta(days=30)
    found = breaks_from(parsed, until)
    check(set(found) == set(expected_breaks()), "days of the breaks from sitting")
    for date, entries in found.items():
        check(f"{expected_breaks()[date]} times" in entries[0]["SUMMARY"], "count of breaks")

    check(
        (folder / "again.ics").read_bytes() == (folder / "first.ics").read_bytes(),
        "a calendar that did not change was published differently",
    )
    check_changed(first)
    check_timed(sessions, runs, until)
    _, none = calendar("none.ics")
    check(len(none) == 1, "an empty plan must still be a calendar")
    return len(first)


def check_changed(first):
    _, changed = calendar("changed.ics")
    check(set(changed) == set(first), "ids after a change")
    shorter, gone = plan["days"][9]["day"], plan["days"][10]["day"]
    for uid, entry in changed.items():
        is_changed = day(entry) in (shorter, gone) and kind(entry) != "Breaks"
        check(entry["SEQUENCE"] == (1 if is_changed else 0), f"revision of {uid}")
        moved = entry["DTSTAMP"].dt > first[uid]["DTSTAMP"].dt
        check(moved == is_changed, f"stamp of {uid}")
        cancelled = str(entry["STATUS"]) == "CANCELLED"
        check(cancelled == (day(entry) == gone and is_changed), f"status of {uid}")
    run = next(e for e in changed.values() if day(e) == shorter and kind(e) == "Running")
    check("4.0 km" in run["SUMMARY"], "the new distance")


def check_timed(sessions, runs, until):
    parsed, timed = calendar("timed.ics")
    for entry in timed.values():
        start, end = entry["DTSTART"].dt, entry["DTEND"].dt
        check(isinstance(start, datetime.datetime) and start.tzinfo is None, "a floating time")
        check(end > start, "an end before the start")
        alarms = entry.walk("VALARM")
        check(len(alarms) == 1, "one reminder for each entry")
        check(alarms[0]["TRIGGER"].dt == datetime.timedelta(minutes=-10), "when it rings")
        times = {"Exercises": (18, 0), "Running": (23, 45)}
        if kind(entry) in times:
            check((start.hour, start.minute) == times[kind(entry)], "the chosen time")
        if kind(entry) == "Running":
            check(end.date() > start.date(), "a run past midnight ends on the next day")
    found = breaks_from(parsed, until)
    check({d: len(e) for d, e in found.items()} == expected_breaks(), "breaks with times")
    for entries in found.values():
        hours = sorted(e["DTSTART"].dt.time() for e in entries)
        check(hours[0] == datetime.time(9) and hours[-1] == datetime.time(17), "first and last")


# Workouts


def read_with_fitdecode(path):
    messages = {}
    with fitdecode.FitReader(
        str(path), check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.RAISE
    ) as reader:
        for frame in reader:
            if frame.frame_type == fitdecode.FIT_FRAME_DATA:
                fields = {f.name: f.value for f in frame.fields if f.value is not None}
                messages.setdefault(frame.name, []).append(fields)
    return messages


def read_with_fitparse(path):
    messages = {}
    for message in fitparse.FitFile(str(path), check_crc=True).get_messages():
        fields = {field.name: field.value for field in message if field.value is not None}
        messages.setdefault(message.name, []).append(fields)
    return messages


def amount(step):
    """What ends a step: seconds, metres or the button."""
    if step["duration_type"] == "time":
        return ("s", float(step["duration_time"]))
    if step["duration_type"] == "distance":
        return ("m", float(step["duration_distance"]))
    return (step["duration_type"], None)


def unrolled(steps):
    """The steps in the order of doing, repetitions written out."""
    done = []
    for index, step in enumerate(steps):
        check(step["message_index"] == index, "steps are not in order")
        check(step["target_type"] == "open", "a step has a target")
        if step["duration_type"] == "repeat_until_steps_cmplt":
            start, count = step["duration_step"], step["repeat_steps"]
            check(0 <= start < index and count > 1, "a repetition of nothing")
            block = steps[start:index]
            check(all(s["duration_type"] != "repeat_until_steps_cmplt" for s in block), "nesting")
            done += [step_of(s) for s in block] * (count - 1)
        else:
            done.append(step_of(step))
    return done


def step_of(step):
    return (step.get("intensity"), *amount(step))


def expected_run(run):
    """What a watch must lead through; from the numbers of the plan alone."""
    walk = lambda effort: [(effort, "s", WALK_SECONDS)]
    if run.get("walkMinutes"):
        turn = [("active", "s", run["runMinutes"] * 60), ("rest", "s", run["walkMinutes"] * 60)]
        return walk("warmup") + turn * run["rounds"] + walk("cooldown")
    stride = [("active", "s", STRIDE_SECONDS), ("rest", "s", STRIDE_WALK_SECONDS)]
    strides = stride * STRIDE_COUNT if run["hasStrides"] else []
    if run.get("distanceMeters"):
        meters = int(run["distanceMeters"] / 100 + 1e-9) * 100
        if strides:
            each = FASTEST * STRIDE_SECONDS + BRISKEST * STRIDE_WALK_SECONDS
            meters -= STRIDE_COUNT * each
        return [("active", "m", meters)] + strides
    return walk("warmup") + [("active", "s", run["minutes"] * 60)] + walk("cooldown")


def expected_exercises(exercises):
    steps = []
    for exercise in exercises:
        timed = exercise.get("holdSeconds") and exercise.get("repetitions") in (None, 1)
        work = ("active", "s", exercise["holdSeconds"]) if timed else ("active", "open", None)
        rest = [("rest", "s", exercise["restSeconds"])] if exercise["restSeconds"] else []
        steps += ([work] + rest) * max(1, len(exercise["sides"])) * exercise["sets"]
    return steps


def check_workouts():
    days = {d["day"]: d for d in plan["days"]}
    covered = {"run": set(), "exercises": set(), "drill": set()}
    names = sorted(path.name for path in folder.glob("*.fit"))
    check(names == sorted(plan["files"]), "the files and the list of files")
    for name, dates in plan["files"].items():
        theirs = read_with_fitdecode(folder / name)
        second = read_with_fitparse(folder / name)
        head = theirs["file_id"][0]
        check(head["type"] == "workout" and second["file_id"][0]["type"] == "workout", name)
        check(head["serial_number"] and head["time_created"], f"{name}: what tells files apart")
        workout = theirs["workout"][0]
        steps = theirs["workout_step"]
        check(workout["num_valid_steps"] == len(steps), f"{name}: the number of steps")
        check(len(second["workout_step"]) == len(steps), f"{name}: the readers disagree")
        for one, other in zip(steps, second["workout_step"]):
            for field in ("duration_type", "target_type", "intensity", "wkt_step_name"):
                check(one.get(field) == other.get(field), f"{name}: {field}")
            for field in ("duration_time", "duration_distance", "duration_step", "repeat_steps"):
                check(one.get(field) == other.get(field), f"{name}: {field}")
        check(second["workout"][0]["wkt_name"] == workout["wkt_name"], f"{name}: its name")
        done = unrolled(steps)
        for date in dates:
            if name.startswith("exercises"):
                kind = "exercises"
                wanted = [e for e in days[date]["exercises"] if not e["isRunning"]]
                wanted = expected_exercises(wanted)
            elif name.startswith("drill"):
                kind = "drill"
                wanted = expected_exercises([e for e in days[date]["exercises"] if e["isRunning"]])
            else:
                kind, wanted = "run", expected_run(days[date]["run"])
            check(done == wanted, f"{name} on {date}: {done} instead of {wanted}")
            covered[kind].add(date)
        sport = "training" if name.startswith("exercises") else "running"
        check(workout["sport"] == sport, f"{name}: sport")
    check(covered["run"] == {d for d in days if days[d].get("run")}, "a run without a workout")
    check(covered["exercises"] == {d for d in days if days[d]["exercises"]}, "a session without one")
    return len(names)


entries, files = check_calendars(), check_workouts()
readers = ", ".join(
    f"{name} {importlib.metadata.version(name)}"
    for name in ("icalendar", "recurring-ical-events", "fitdecode", "fitparse")
)
print(f"{entries} entries of a calendar and {files} workouts read as planned, {checks} checks ({readers})")

"""Leads a clip through the pages about gait in a browser, and looks whether they tell what is known of it.

    check-gait.py PROGRAM CHROMIUM CLIP TRUTH

CLIP shows a drawn figure with tape on its waistband; TRUTH holds where the tape lies in each frame.
"""

import csv
import fractions
import itertools
import os
import random
import re
import sys
import tempfile
import time

import av
from check_in_browser import Broken, require, serve
from playwright.sync_api import Error, expect, sync_playwright

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
FOLDER = os.environ.get("HIPWISE_ARTEFACTS", "artefacts")
# A clip of a few seconds; the machine may be busy with other things.
PATIENCE = 150
# Hip drop at the middle of each contact by the force plates, in degrees. The moments that the program finds in the
# pictures lie a little beside them, which moves the mean of seven steps by up to 0.6 degrees.
DROPS = {"left": 3.9, "right": 1.1}
DROP_ERROR = 0.7
# Where the tape of the standing clip lies, level.
STANDING = ((391.0, 593.0), (314.0, 593.0))


def tape_at(truth, seconds):
    """Where the tape lies in the frame that plays at a time: right and left, in pixels."""
    with open(truth, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    begin = float(rows[0]["t"])
    row = min(rows, key=lambda row: abs(float(row["t"]) - begin - seconds))
    return tuple((float(row[f"waist{side}_x"]), float(row[f"waist{side}_y"])) for side in "RL")


def standing_clip(clip, truth, path):
    """Writes three seconds of two level discs in the colours of the clip's tape on a mottled ground."""
    with av.open(clip) as source:
        first = next(source.decode(video=0)).reformat(format="rgb24")
    wide, high, line = first.width, first.height, first.planes[0].line_size
    seen = bytes(first.planes[0])
    chance = random.Random(4)
    ground = bytearray()
    for _ in range(0, high, 16):
        row = b"".join(bytes([chance.randrange(90, 130)] * 3) * 16 for _ in range(0, wide, 16))[: wide * 3]
        ground += row.ljust(line, b"\0") * 16
    for (x, y), (tape_x, tape_y) in zip(STANDING, tape_at(truth, 0)):
        at = round(tape_y) * line + round(tape_x) * 3
        for row, column in itertools.product(range(round(y) - 6, round(y) + 7), range(round(x) - 6, round(x) + 7)):
            if (column - x) ** 2 + (row - y) ** 2 <= 30:
                ground[row * line + column * 3 : row * line + column * 3 + 3] = seen[at : at + 3]
    frame = av.VideoFrame(wide, high, "rgb24")
    frame.planes[0].update(bytes(ground[: line * high]))
    with av.open(path, "w") as file:
        stream = file.add_stream("mpeg4", rate=30)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = wide, high, "yuv420p", 4_000_000
        for number in range(90):
            frame.pts, frame.time_base = number, fractions.Fraction(1, 30)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())


def fits(page, words):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    require(wide <= 1, f"{words}: nothing to scroll sideways")


def picture(page, name, whole=True):
    page.screenshot(path=os.path.join(FOLDER, f"gait-{name}.png"), full_page=whole)


def looks(page, name):
    """The page on a phone and a desk, light and dark."""
    for size, view in (("phone", PHONE), ("desk", DESK)):
        page.set_viewport_size(view)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.wait_for_timeout(150)
            picture(page, f"{name}-{size}-{scheme}")
        fits(page, f"{name} on a {size}")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(PHONE)


def send(page, base, clip, standing):
    page.goto(base + "/gait/new")
    looks(page, "send")
    page.get_by_label("Clip of running").set_input_files(clip)
    page.get_by_label("Clip of standing still, if you have one").set_input_files(standing)
    page.get_by_label("Your height").fill("180")
    page.get_by_role("button", name="Send", exact=True).click()
    page.wait_for_url(re.compile("/mark"), timeout=60_000)


def click_tape(page, right, left):
    """One point by pointer, the other by pointer and keys."""
    picture_of = page.locator("#mark-picture")
    expect(picture_of).to_be_visible()
    expect(page.locator("#mark-image")).to_have_attribute("href", re.compile(".+"))
    # A phone shows the picture smaller than it is.
    scale = picture_of.bounding_box()["width"] / float(page.locator("#mark").get_attribute("data-width"))
    for x, y in (right, left):
        picture_of.click(position={"x": x * scale, "y": y * scale})
    expect(page.locator("#mark-words")).to_contain_text("Both are set")
    before = page.locator("#mark-left").get_attribute("transform")
    page.locator("#mark-left").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Shift+ArrowUp")
    require(page.locator("#mark-left").get_attribute("transform") != before, "the arrow keys move a point by parts of a pixel")
    page.keyboard.press("Shift+ArrowDown")


def wait(page):
    deadline = time.monotonic() + PATIENCE
    seen = False
    while page.locator("#wait-words").count():
        if not seen:
            picture(page, "wait")
            seen = True
        if time.monotonic() > deadline:
            raise Broken(f"the clip was not looked at within {PATIENCE} seconds")
        page.wait_for_timeout(300)


def seek(page):
    """The annotated clip plays and can be moved in."""
    video = page.locator("video")
    require(video.count() == 1, "the annotated clip is shown")
    at = page.evaluate("""() => new Promise((done, failed) => {
        const video = document.querySelector('video');
        const move = () => { video.onseeked = () => done(video.currentTime); video.currentTime = 1; };
        video.onerror = () => failed(new Error(video.error?.message));
        setTimeout(() => failed(new Error('the clip does not load')), 20000);
        if (video.readyState > 0) move(); else { video.onloadedmetadata = move; video.preload = 'auto'; }
    })""")
    require(abs(at - 1) < 0.2, "and can be moved in")


def drops(page):
    """The ends of the hip drop's interval on each side as the page tells them, in degrees."""
    told = {}
    for measure in page.locator(".gait-measure").all():
        side = measure.locator("h3").inner_text().strip().removeprefix("Hip drop, ")
        if side in DROPS:
            words = measure.locator(".gait-value span").inner_text().replace("−", "-")
            told[side] = tuple(float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", words))
    return told


def without_script(browser, base, clip, right, left):
    # Wide and high enough to click any place of the picture without scrolling in it.
    page = browser.new_context(java_script_enabled=False, viewport={"width": 800, "height": 1800}).new_page()
    page.goto(base + "/gait/new")
    page.get_by_label("Clip of running").set_input_files(clip)
    page.get_by_role("button", name="Send", exact=True).click()
    page.wait_for_url(re.compile("/mark"))
    for x, y in (right, left):
        page.locator("input[type=image]").click(position={"x": x, "y": y})
    page.wait_for_url(re.compile("/gait/clips/[^/]+$"))
    deadline = time.monotonic() + PATIENCE
    while page.locator("#wait-words").count() and time.monotonic() < deadline:
        page.wait_for_timeout(1000)
        page.reload()
    require(page.get_by_role("heading", name="Keep it?").count() == 1, "without script two clicks lead to the result")
    page.set_viewport_size(PHONE)
    fits(page, "the result without script")
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_url(re.compile("/gait/records/2"))


def play(browser, base, clip, truth, standing):
    page = browser.new_context(viewport=PHONE).new_page()
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
    page.goto(base + "/gait")
    looks(page, "list")
    page.get_by_role("link", name="How to film").first.click()
    looks(page, "film")
    send(page, base, clip, standing)
    right, left = tape_at(truth, float(page.locator("#mark-at").input_value()))
    click_tape(page, right, left)
    looks(page, "mark")
    page.get_by_role("button", name="Use these points").click()
    page.wait_for_url(re.compile("film=standing"))
    click_tape(page, *STANDING)
    page.get_by_role("button", name="Use these points").click()
    page.wait_for_url(re.compile("/gait/clips/[^/]+$"))
    wait(page)
    looks(page, "result")
    text = page.locator("main").inner_text()
    require("refused" not in text.lower(), "the clip is not refused")
    told = drops(page)
    for side, known in DROPS.items():
        require(len(told.get(side, ())) == 2, f"the hip drop of the {side} side is told with its interval")
        low, high = told[side]
        require(low < known < high, f"{known} degrees, the truth on the {side}, lie within {low} to {high}")
        middle = (low + high) / 2
        require(abs(middle - known) <= DROP_ERROR, f"and no more than {DROP_ERROR} from what is told, {middle:.1f}")
    seek(page)
    page.get_by_role("link", name="Check the points").click()
    require(page.locator(".strip li").count() > 2, "the points are shown every thirty frames")
    looks(page, "points")
    page.get_by_role("link", name="They are right").click()
    page.get_by_label("Note").fill("before strength work")
    page.get_by_label("Keep the annotated clip too").check()
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_url(re.compile("/gait/records/1"))
    seek(page)
    page.emulate_media(media="print")
    picture(page, "print")
    page.emulate_media(media="screen")
    without_script(browser, base, clip, right, left)
    page.goto(base + "/gait")
    page.get_by_role("link", name="Compare two clips").click()
    page.get_by_role("button", name="Compare").click()
    require(page.locator(".gait-changes li").count() > 2, "two clips are compared measure by measure")
    require(page.locator(".gait-changes .is-change").count() == 0, "the same clip twice has not changed")
    looks(page, "compare")
    page.goto(base + "/gait/records/1")
    page.get_by_role("button", name="Remove this record").click()
    page.get_by_role("button", name="Put it back").click()
    require("before strength work" in page.content(), "what was removed comes back")
    require(not troubles, f"the browser complained of nothing {troubles or ''}".rstrip())


def main(program, chromium, clip, truth):
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        except Error as failure:
            print(f"hipwise: the browser does not start: {failure}", file=sys.stderr)
            return 3
        standing = os.path.join(folder, "standing.mp4")
        standing_clip(clip, truth, standing)
        process, base = serve(program, os.path.join(folder, "data"))
        try:
            play(browser, base, clip, truth, standing)
            browser.close()
        except (Broken, AssertionError, Error) as failure:
            print(f"not so: {failure}")
            return 1
        finally:
            process.terminate()
            process.wait()
    print("A clip went all the way to its record.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

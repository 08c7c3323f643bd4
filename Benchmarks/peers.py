#!/usr/bin/env python3
"""Other engines on the same letters, as far as they are installed: peers.py FOLDER, which `bench --write` filled.

Each engine gets the letter in its own dialect, made from templates/letter.md, merges the values as they are and must
give the same bytes as `bench`; with --expected it prints the first letter instead. Times are processor time of this
process; the yardstick is libcmark, called from here, before and after each engine.
"""
import ctypes, ctypes.util, importlib, json, pathlib, re, statistics, sys, time

HERE = pathlib.Path(__file__).resolve().parent
LISTS = {"questions", "medications", "investigations"}


def template():
    """The letter with its partial in place and without the branches for what is not known: the cases know it all."""
    folder = HERE / "templates"
    text = (folder / "letter.md").read_text(encoding="utf-8")
    text = text.replace("{{>patient}}\n", (folder / "partials/patient.md").read_text(encoding="utf-8"))
    return re.sub(r"\{\{\?([\w.]+)\}\}\n.*?\{\{/\1\}\}\n", "", text, flags=re.S).replace("@index", "n")


def mustache():
    return re.sub(r"\{\{([\w.]+)\}\}", r"{{{\1}}}", template())


def jinja():
    lines, prefix = [], ""
    for line in template().splitlines(keepends=True):
        sign = re.fullmatch(r"\{\{([#^/])([\w.]+)\}\}\n", line)
        if sign is None:
            line = re.sub(r"\{\{([\w.]+)\}\}", lambda hole: "{{ " + prefix + hole[1] + " }}", line)
        elif sign[2] in LISTS:
            line = "{% endfor %}\n" if sign[1] == "/" else "{% for item in " + sign[2] + " %}\n"
            prefix = "" if sign[1] == "/" else "item."
        else:
            start = {"#": "if " + sign[2], "^": "if not " + sign[2], "/": "endif"}[sign[1]]
            line = "{% " + start + " %}\n"
        lines.append(line)
    return "".join(lines)


def jinja2():
    module = importlib.import_module("jinja2")
    environment = module.Environment(trim_blocks=True, keep_trailing_newline=True, undefined=module.StrictUndefined)
    return environment.from_string(jinja()).render


def minijinja():
    environment = importlib.import_module("minijinja").Environment(
        templates={"letter": jinja()}, trim_blocks=True, keep_trailing_newline=True)
    return lambda case: environment.render_template("letter", **case)


def chevron():
    render, text = importlib.import_module("chevron").render, mustache()
    return lambda case: render(text, case)


def pystache():
    module = importlib.import_module("pystache")
    renderer, text = module.Renderer(), module.parse(mustache())
    return lambda case: renderer.render(text, case)


def markdown_it():
    return importlib.import_module("markdown_it").MarkdownIt("commonmark").enable("table").render


def mistune():
    return importlib.import_module("mistune").create_markdown(plugins=["table"])


def cmarkgfm():
    module = importlib.import_module("cmarkgfm.cmark")
    return lambda text: module.markdown_to_html_with_extensions(text, 0, ["table"])


def yardstick(letters):
    """libcmark on the raw letters, through ctypes, which adds less than a microsecond a letter."""
    library = ctypes.CDLL(ctypes.util.find_library("cmark") or "libcmark.so")
    convert, free = library.cmark_markdown_to_html, ctypes.CDLL(None).free
    convert.restype, convert.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    free.argtypes = [ctypes.c_void_p]
    return lambda: [free(convert(letter, len(letter), 0)) for letter in letters]


def seconds(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(name, work, beside, count, rounds):
    times, ratios = [], []
    before = seconds(beside)
    for _ in range(rounds):
        times.append(seconds(work))
        after = seconds(beside)
        ratios.append(2 * times[-1] / (before + after))
        before = after
    print(f"{name:42}{statistics.median(times) / count * 1e6:9.1f}{statistics.median(ratios):12.2f}"
          f"{f'{min(ratios):.2f}-{max(ratios):.2f}':>14}", flush=True)


def available(makers):
    for maker in makers:
        try:
            yield maker.__name__, maker()
        except ImportError:
            print(f"{maker.__name__}: not installed, skipped")


def real(folder, rounds=21):
    """The referral letters of the samples: Jinja2 gets their finished views, so that it merges and nothing else."""
    letters = (folder / "referral-letter.letters").read_bytes().split(b"\0")
    views = [json.loads(view) for view in (folder / "referral-letter.views").read_bytes().split(b"\0")]
    module = importlib.import_module("jinja2")
    environment = module.Environment(keep_trailing_newline=True, undefined=module.StrictUndefined)
    render = environment.from_string((folder / "referral-letter.jinja").read_text(encoding="utf-8")).render
    if any(render(view=view).encode() != letter for view, letter in zip(views, letters)):
        sys.exit("jinja2 gives other referral letters than bench")
    html = cmarkgfm()
    print(f"\n{len(letters)} referral letters of the samples, from the finished view:")
    beside = yardstick(letters)
    work = lambda: [render(view=view) for view in views]
    measure("jinja2: view to unescaped Markdown", work, beside, len(letters), rounds)
    work = lambda: [html(render(view=view)) for view in views]
    measure("jinja2 + cmarkgfm: view to HTML", work, beside, len(letters), rounds)


def main(folder, rounds=3):
    cases = (folder / "cases").read_bytes().split(b"\0")
    letters = (folder / "letters").read_bytes().split(b"\0")
    if "--expected" in sys.argv:
        return sys.stdout.write(jinja2()(json.loads(cases[0])))
    converters = list(available([cmarkgfm, markdown_it, mistune]))
    try:
        beside = yardstick(letters)
    except OSError:
        return print("libcmark is not installed as a shared library: peers skipped")
    for name, render in available([jinja2, minijinja, chevron, pystache]):
        if any(render(json.loads(case)).encode() != letter for case, letter in zip(cases, letters)):
            sys.exit(f"{name} gives other letters than bench")
        work = lambda: [render(json.loads(case)) for case in cases]
        measure(f"{name}: JSON to unescaped Markdown", work, beside, len(cases), rounds)
        for converter, html in converters:
            if converter == "cmarkgfm" or name == "jinja2":
                work = lambda: [html(render(json.loads(case))) for case in cases]
                measure(f"{name} + {converter}: JSON to HTML", work, beside, len(cases), rounds)


main(pathlib.Path(sys.argv[1]))
if "--expected" not in sys.argv:
    try:
        real(pathlib.Path(sys.argv[1]))
    except (ImportError, OSError) as reason:
        print(f"referral letters by jinja2 and cmarkgfm: skipped, {reason}")

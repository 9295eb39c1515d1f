"""Compares the network's posteriors with a Bayesian library, to 1e-9.

    check-arithmetic.py EXPORT.json [--time]

EXPORT.json is what `weigh-answers export` writes: the knowledge as plain numbers, random answers and
what the program makes of them. Everything from the numbers on is computed here anew: curves, age
bands, groups, risk factors, priors and the noisy-or; the inference itself is pyAgrum's.

Wide cases know every cause: one variable whose states are all sets of up to three causes and the two
kinds of pain without any, with a child for each known finding. Narrow cases know six causes: one
variable for each, a count of them that carries the prior of sets, and noisy-or children; there the
library also multiplies out the sets.
"""

import itertools
import json
import math
import statistics
import sys
import time

import numpy
import pyagrum as gum

TOLERANCE = 1e-9


def clamp(value, low, high):
    return min(max(value, low), high)


class Knowledge:
    def __init__(self, export):
        self.causes = {c["id"]: c for c in export["causes"]}
        self.findings = {f["id"]: f for f in export["findings"]}
        self.readings = {r["finding"]: r for r in export["readings"]}
        self.unexplained = clamp(export["unexplained"], 0.001, 0.999)
        self.company = clamp(export["company"], 0, 0.9)
        self.lookalike = export["lookalike"]

    def leak(self, finding):
        return clamp(self.findings[finding]["leak"], 0.001, 0.999)

    def share(self, cause, finding):
        return min(self.causes[cause]["effects"].get(finding, 0), 0.999)

    def odds(self, cause):
        prevalence = min(self.causes[cause]["prevalence"], 0.999)
        return prevalence / (1 - prevalence)


def curve(corners, x):
    xs, ys = zip(*corners)
    return float(numpy.interp(x, xs, ys))


def membership(value, low, high):
    def above(bound):
        if bound == 0:
            return 1.0 if value >= 0 else 0.0
        return clamp((value - 0.9 * bound) / (0.2 * bound), 0, 1)

    return above(low) * (1 - above(high))


def certainties(knowledge, case):
    """How sure each known finding is, in the sense of its model."""
    known = {}
    for finding, model in knowledge.findings.items():
        if finding in case["answers"]:
            certainty = 1.0 if case["answers"][finding] else 0.0
        elif finding in knowledge.readings:
            reading = knowledge.readings[finding]
            if reading["number"] not in case["numbers"]:
                continue
            certainty = curve(reading["corners"], case["numbers"][reading["number"]])
        else:
            continue
        known[finding] = 1 - certainty if model["isInverted"] else certainty
    return known


def weights(knowledge, causes, known):
    """One for the most telling of a group, a half for the next, and so on."""

    def strength(finding):
        leak = knowledge.leak(finding)
        most = max(knowledge.share(c, finding) for c in causes)
        likelihood = lambda chance: known[finding] * chance + (1 - known[finding]) * (1 - chance)
        return abs(math.log(likelihood(1 - (1 - leak) * (1 - most)) / likelihood(leak)))

    groups = {}
    for position, finding in enumerate(known):
        group = knowledge.findings[finding].get("group")
        groups.setdefault(group or f"alone {finding}", []).append(
            (-round(strength(finding), 11), position, finding)
        )
    return {
        finding: 0.5**rank
        for members in groups.values()
        for rank, (_, _, finding) in enumerate(sorted(members))
    }


def risk_ratio(knowledge, cause, case):
    """What the risk factors that hold multiply the odds of a cause by."""
    shares = {}
    for position, risk in enumerate(knowledge.causes[cause]["risks"]):
        kind, group = risk["kind"], None
        if kind == "finding":
            finding = risk["finding"]
            model = knowledge.findings.get(finding)
            if model and finding in knowledge.causes[cause]["effects"]:
                continue  # counted as an effect
            degree = 1.0 if case["answers"].get(finding) else 0.0
            group = model and model.get("group")
        elif kind == "sex":
            degree = 1.0 if case.get("sex") == risk["sex"] else 0.0
        else:
            value = case.get(kind)
            degree = 0.0 if value is None else membership(value, risk["low"], risk["high"])
        if degree > 0:
            size = math.log(risk["oddsRatio"])
            shares.setdefault(group or f"alone {position}", []).append(
                (-round(abs(size), 11), position, size * degree)
            )
    total = 0.0
    for members in shares.values():
        total += sum(size * 0.5**rank for rank, (_, _, size) in enumerate(sorted(members)))
    return math.exp(total)


class Prior:
    """Sets of one to three causes and what each weighs before any answer."""

    def __init__(self, knowledge, causes):
        self.knowledge, self.causes = knowledge, causes
        self.sets = [
            s for size in (1, 2, 3) for s in itertools.combinations(range(len(causes)), size)
        ]
        odds = numpy.array([knowledge.odds(c) for c in causes])
        bare = numpy.array([math.prod(odds[i] for i in s) for s in self.sets])
        sizes = numpy.array([len(s) for s in self.sets])
        sums = [bare[sizes == size].sum() for size in (1, 2, 3)]
        ratio = knowledge.company / (1 - knowledge.company) * sums[0]
        # k sums[1] + k^2 sums[2] = ratio
        roots = numpy.roots([sums[2], sums[1], -ratio])
        self.factor = min(max(r.real for r in roots), 1.0)
        self.odds = odds
        self.weights = bare * self.factor ** (sizes - 1.0)
        self.member = numpy.zeros((len(self.sets), len(causes)), dtype=bool)
        for row, members in enumerate(self.sets):
            self.member[row, list(members)] = True
        outside = self.weights.sum() * knowledge.unexplained / (1 - knowledge.unexplained)
        self.bare = outside * (1 - knowledge.lookalike)
        self.alike = outside * knowledge.lookalike

    def chances(self, finding):
        """The chance of a finding in every set, then in bare and in lookalike pain."""
        leak = self.knowledge.leak(finding)
        miss = numpy.array([1 - self.knowledge.share(c, finding) for c in self.causes])
        sets = 1 - (1 - leak) * numpy.where(self.member, miss, 1).prod(axis=1)
        average = (sets * self.weights).sum() / self.weights.sum()
        return numpy.append(sets, [average if finding.startswith("site_") else leak, average])


def wide(knowledge, priors, case):
    causes = case["only"]
    prior = priors.setdefault(tuple(causes), Prior(knowledge, causes))
    ratios = numpy.array([risk_ratio(knowledge, c, case) for c in causes])
    weights_of_sets = prior.weights * numpy.where(prior.member, ratios, 1).prod(axis=1)
    start = numpy.append(weights_of_sets, [prior.bare, prior.alike])
    known = certainties(knowledge, case)
    counted = weights(knowledge, causes, known)
    net = gum.BayesNet()
    world = net.add(gum.RangeVariable("world", "", 0, len(start) - 1))
    net.cpt(world)[:] = start / start.sum()
    evidence = {}
    for finding, certainty in known.items():
        chance = prior.chances(finding)
        seen = (certainty * chance + (1 - certainty) * (1 - chance)) ** counted[finding]
        node = net.add(gum.RangeVariable(finding, "", 0, 1))
        net.addArc(world, node)
        net.cpt(node)[:] = numpy.stack([1 - seen, seen], axis=1)
        evidence[finding] = 1
    inference = gum.LazyPropagation(net)
    inference.setEvidence(evidence)
    inference.setTargets({"world"})
    began = time.perf_counter()
    inference.makeInference()
    posterior = inference.posterior("world").toarray()
    spent = time.perf_counter() - began
    chances = posterior[:-2] @ prior.member
    return dict(zip(causes, chances)), posterior[-2:].sum(), spent


def narrow(knowledge, priors, case):
    causes = case["only"]
    prior = priors.setdefault(tuple(causes), Prior(knowledge, causes))
    known = certainties(knowledge, case)
    counted = weights(knowledge, causes, known)
    net = gum.BayesNet()
    names = [f"cause {c}" for c in causes]
    odds = [o * risk_ratio(knowledge, c, case) for o, c in zip(prior.odds, causes)]
    for name, o in zip(names, odds):
        node = net.add(gum.RangeVariable(name, "", 0, 1))
        net.cpt(node)[:] = [1 / (1 + o), o / (1 + o)]
    outside = net.add(gum.RangeVariable("outside", "", 0, 2))
    net.cpt(outside)[:] = [1 / 3] * 3
    # How much a combination of causes and outside counts, as a chance of one certain observation.
    counts = numpy.array(
        [[0, prior.bare, prior.alike]]
        + [[prior.factor ** (n - 1) if n <= 3 else 0, 0, 0] for n in range(1, len(causes) + 1)]
    )
    counts /= counts.max()
    total = net.add(gum.RangeVariable("count", "", 0, len(causes)))
    for name in names:
        net.addArc(name, "count")
    for values in itertools.product((0, 1), repeat=len(causes)):
        net.cpt(total)[dict(zip(names, values))] = [
            1.0 if n == sum(values) else 0.0 for n in range(len(causes) + 1)
        ]
    fits = net.add(gum.RangeVariable("fits", "", 0, 1))
    net.addArc("count", "fits")
    net.addArc("outside", "fits")
    for n in range(len(causes) + 1):
        for kind in range(3):
            net.cpt(fits)[{"count": n, "outside": kind}] = [1 - counts[n, kind], counts[n, kind]]
    evidence = {"fits": 1}
    for finding, certainty in known.items():
        bringing = [i for i, c in enumerate(causes) if knowledge.share(c, finding) > 0]
        node = net.add(gum.RangeVariable(finding, "", 0, 1))
        net.addArc("outside", finding)
        for i in bringing:
            net.addArc(names[i], finding)
        unlisted = prior.chances(finding)[-2:]
        for values in itertools.product((0, 1), repeat=len(bringing)):
            miss = math.prod(
                1 - knowledge.share(causes[i], finding) for i, on in zip(bringing, values) if on
            )
            listed = 1 - (1 - knowledge.leak(finding)) * miss
            for kind, chance in enumerate([listed, *unlisted]):
                seen = (certainty * chance + (1 - certainty) * (1 - chance)) ** counted[finding]
                where = {names[i]: on for i, on in zip(bringing, values)} | {"outside": kind}
                net.cpt(node)[where] = [1 - seen, seen]
        evidence[finding] = 1
    inference = gum.LazyPropagation(net)
    inference.setEvidence(evidence)
    began = time.perf_counter()
    inference.makeInference()
    chances = {c: inference.posterior(name)[1] for c, name in zip(causes, names)}
    unexplained = inference.posterior("outside").toarray()[1:].sum()
    return chances, unexplained, time.perf_counter() - began


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        export = json.load(file)
    knowledge, priors = Knowledge(export), {}
    worst, spent = 0.0, {"wide": [], "narrow": []}
    ours = {"wide": [], "narrow": []}
    for number, case in enumerate(export["cases"]):
        is_wide = len(case["only"]) == len(knowledge.causes)
        chances, unexplained, seconds = (wide if is_wide else narrow)(knowledge, priors, case)
        spent["wide" if is_wide else "narrow"].append(seconds)
        ours["wide" if is_wide else "narrow"].append(case["milliseconds"] / 1000)
        apart = max(
            [abs(chances[c] - case["chances"][c]) for c in case["only"]]
            + [abs(unexplained - case["unexplained"])]
        )
        worst = max(worst, apart)
        if apart > TOLERANCE:
            sys.exit(f"case {number}: posteriors differ by {apart:.3g}, more than {TOLERANCE:g}")
    count = {kind: len(times) for kind, times in spent.items()}
    print(
        f"{count['wide']} answer sheets over all {len(knowledge.causes)} causes and {count['narrow']}"
        f" over six agree with pyAgrum {gum.__version__}; largest difference {worst:.1e}"
    )
    for kind, times in spent.items():
        if times:
            theirs = statistics.median(times) * 1000
            here = statistics.median(ours[kind]) * 1000
            print(
                f"{kind}: pyAgrum's inference {theirs:.2f} ms in the middle, here {here:.2f} ms with"
                f" everything: {theirs / here:.1f} times"
            )


main()

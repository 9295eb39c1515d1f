import Evidence

extension Question {
    /// What running, walking and resting do to it.
    static let loading: [Question] = [
        Question(
            .painNow,
            kind: .number(unit: "of 10", range: 0...10),
            section: .character,
            text: """
                How strong was it at its worst in the last 24 hours, from 0 (none) to 10 (the \
                worst you can think of)?
                """,
            name: "how strong it is",
            why: "Strength alone tells little, but its change over time tells a lot.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .painRunning,
            section: .character,
            text: "Does running bring it on or make it worse?",
            name: "worse when running",
            why: "It tells whether load matters at all.",
            sources: [.robertson2017]
        ),
        Question(
            .painFastRunning,
            section: .character,
            text: "Is fast running clearly worse than easy running?",
            name: "worse when running fast",
            why: "Speed asks more of the hamstrings and the hip flexors.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .painDownhill,
            section: .character,
            text: "Is running downhill clearly worse than on the flat?",
            name: "worse when running downhill",
            why: "Downhill each landing is harder on bone, joint and side muscles.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .painImpact,
            section: .character,
            text: """
                Has landing hurt deep inside the hip, groin or thigh, after a jump or a step off \
                a kerb? Leave out soreness of the outer bump alone. Answer from memory; do not \
                try it.
                """,
            name: "deep pain on landing",
            why: "Bone under stress often hurts on landing; testing it could make it worse.",
            sources: [.clement1993]
        ),
        Question(
            .painWeightBearing,
            section: .character,
            text: """
                Does walking, or simply standing on that leg, hurt deep in the groin, the front \
                of the hip or the thigh?
                """,
            name: "deep groin or thigh pain when walking or standing on the leg",
            why: "Pain under plain body weight may come from bone that must not be loaded further.",
            sources: [.robertson2017]
        ),
        Question(
            .noPainWalking,
            section: .character,
            text: "Is ordinary walking free of pain?",
            name: "walking is free of pain",
            why: "A worn hip joint rarely leaves walking free of pain.",
            sources: [.aafp2020hipoa]
        ),
        Question(
            .limp,
            section: .character,
            text: "Do you limp, or have other people noticed that you do?",
            name: "a limp",
            why: "The body limps to spare something; bone and joint come first to mind.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .nightPain,
            section: .character,
            text: """
                Does it ache in bed or when you sit or lie at ease, even with nothing pressing \
                on the sore place?
                """,
            name: "pain at night or at rest",
            why: """
                Pain without load or pressure can mean that bone, joint or something else is \
                inflamed.
                """,
            sources: [.burnett2006, .allison2016]
        ),
        Question(
            .boneNightPain,
            section: .character,
            text: """
                Does a deep ache in the groin or thigh wake you, or stay on while you lie still?
                """,
            name: "a deep ache in groin or thigh that wakes you",
            why: "Bone under stress may go on aching at rest.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .constantPain,
            section: .character,
            text: "Is it there all the time, day and night, whatever you do?",
            name: "pain that never goes away",
            why: "Overload pain comes and goes with load; pain that never leaves needs a look.",
            sources: [.wilson2014]
        ),
        Question(
            .sideLying,
            section: .character,
            text: "Does lying on the sore side bring it on?",
            name: "pain when lying on that side",
            why: "Lying presses on the tendons at the side of the hip.",
            sources: [.allison2016]
        ),
        Question(
            .sitting15,
            section: .character,
            text: "Does sitting for a quarter of an hour or longer bring it on?",
            name: "worse after sitting a while",
            why: "Sitting presses on the sit bone, and on nerves deep in the buttock.",
            sources: [.boyajian2008, .cushman2015]
        ),
        Question(
            .noReliefSitting,
            section: .character,
            text: "When it hurts, does sitting down fail to help?",
            name: "sitting down does not ease it",
            why: "A worn joint usually thanks you for sitting; other causes may not.",
            sources: [.aafp2020hipoa]
        ),
        Question(
            .standingOneLeg,
            section: .character,
            text: """
                Does standing on the sore leg alone hurt, as when you pull on trousers? Answer \
                from memory.
                """,
            name: "pain when standing on that leg",
            why: "On one leg the side muscles, the joint and the bone carry several times as much.",
            sources: [.noakes1985, .lequesne2008]
        ),
        Question(
            .stairsSlopes,
            section: .character,
            text: "Do stairs or slopes hurt?",
            name: "pain on stairs or slopes",
            why: "They load the joint and the side of the hip more than level ground.",
            sources: [.aafp2020hipoa]
        ),
        Question(
            .easesWarmUp,
            section: .character,
            text: "Does it get better once you are warm, and come back afterwards?",
            name: "eases when warm",
            why: "Tendons often behave like this; bone tends to get worse the further you run.",
            sources: [.goom2016]
        ),
        Question(
            .cannotRun,
            section: .character,
            text: """
                Does the pain itself stop you from running at all? Choosing to rest does not \
                count.
                """,
            name: "pain that stops all running",
            why: "How much it takes away says something about how much is hurt.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .strongPain,
            section: .character,
            text: "Is it 7 or more out of 10 at its worst?",
            name: "a strong pain",
            why: "Very strong pain narrows what it can be.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .painkillerRelief,
            section: .character,
            text: """
                If you happen to have taken an ordinary painkiller for the pain at night, was it \
                soon almost gone? This is no advice to take one.
                """,
            name: "night pain that a painkiller takes away",
            why: "One small, harmless growth in bone typically answers like this.",
            sources: [.clinicalConsensus]
        ),
    ]
}

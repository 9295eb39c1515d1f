import Evidence

extension Question {
    /// Feeling and strength.
    static let nerves: [Question] = [
        Question(
            .neuro,
            section: .nerves,
            text: """
                Is there new numbness, tingling or weakness in the leg? Leave out a single numb or \
                burning patch on the front or outer thigh.
                """,
            name: "numbness, tingling or weakness",
            why: "These are signs of a nerve, and a nerve should be checked.",
            sources: [.article2022, .wilson2014]
        ),
        Question(
            .nerveSignsWorsening,
            section: .nerves,
            text: "Is the numb area growing, or is the leg getting weaker?",
            name: "numbness or weakness that is getting worse",
            why: "A nerve that is losing ground needs to be seen soon.",
            sources: [.bmjbpCes]
        ),
        Question(
            .numbSkinPatch,
            section: .nerves,
            text: """
                Is one patch of skin on the front or outer thigh numb or burning, while the leg \
                is as strong as ever?
                """,
            name: "a numb or burning patch on the thigh",
            why: """
                A skin nerve can be pinched at the front of the hip, which is a nuisance rather \
                than a danger.
                """,
            sources: [.clinicalConsensus]
        ),
        Question(
            .motorWeakness,
            section: .nerves,
            text: """
                Does the foot slap or drag, does the knee buckle, or can you no longer walk on \
                your toes or heels on that side?
                """,
            name: "real weakness of the leg",
            why: "Weakness that shows in walking means that a nerve cannot do its work.",
            sources: [.bmjbpCes]
        ),
        Question(
            .abductorWeakness,
            section: .nerves,
            text: "Does the pelvis sag, or the hip tire quickly, when you stand on that leg?",
            name: "a hip that sags or tires on one leg",
            why: "The side muscles keep the pelvis level; weak ones let it drop.",
            sources: [.metcalfe2019]
        ),
        Question(
            .innerThighNumb,
            section: .nerves,
            text: """
                Does the inner thigh tingle or go numb, or the leg feel weak at pulling inwards, \
                above all when you run?
                """,
            name: "a numb or weak inner thigh",
            why: "One nerve alone serves the inner thigh, and it can be pinched.",
            sources: [.clinicalConsensus]
        ),
        Question(
            .groinSkinBurning,
            section: .nerves,
            text: """
                Does a strip of skin in the groin burn, sting or feel numb, perhaps on towards \
                the genitals or the top of the thigh?
                """,
            name: "burning or numb skin in the groin",
            why: "Small nerves from the wall of the belly serve this skin.",
            sources: [.clinicalConsensus]
        ),
    ]
}

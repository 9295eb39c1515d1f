import Evidence

/// How to film oneself so that something can be told: one screen.
public struct FilmingStep: Sendable, Hashable {
    /// "tape", "camera": for the figure beside it.
    public var id: String
    public var title: String
    public var lines: [AdviceLine]
}

public enum FilmingWords {
    public static let title = "How to film"

    public static let intro = """
        You need a phone, something firm to stand it on, and two pieces of coloured tape. A treadmill \
        is best; a straight stretch where you run away from the camera works if you stay large enough.
        """

    public static let steps = [tape, rear, standing, side, run]

    public static let tape = FilmingStep(
        id: "tape",
        title: "Tape on the waistband",
        lines: [
            .judged(
                """
                Two pieces of about 3 cm, in two bright colours that are not in your clothes: \
                yellow on your right and orange on your left, say.
                """
            ),
            .judged(
                """
                Stick them on the back of the waistband, over the bony rims of the pelvis, at the \
                same height and at least 20 cm apart. Measure the distance if you want centimetres.
                """
            ),
            .judged("Tuck the shirt in; nothing may hang or swing over the tape."),
        ]
    )

    public static let rear = FilmingStep(
        id: "rear",
        title: "From behind",
        lines: [
            .sourced(
                "The phone upright and still, at the height of your hips (20 cm either way), 3.5 m behind you.",
                .souza2016
            ),
            .judged("Straight behind, within 15 degrees: about 90 cm to either side at 3.5 m."),
            .judged(
                "From head to feet in the picture all the time, nobody else in it, light on you."
            ),
        ]
    )

    public static let standing = FilmingStep(
        id: "standing",
        title: "First standing",
        lines: [
            .judged(
                """
                Before you run, stand still on both feet for three seconds where you will run, \
                filmed by the same camera in the same place. It takes the slant of camera, tape \
                and legs out of the measure; without it right and left cannot be told apart.
                """
            )
        ]
    )

    public static let side = FilmingStep(
        id: "side",
        title: "From the side",
        lines: [
            .judged(
                """
                Straight beside you, at the height of your hips. Only the leg nearer to the camera \
                is measured: film both sides if you want both.
                """
            )
        ]
    )

    public static let run = FilmingStep(
        id: "run",
        title: "The run",
        lines: [
            .sourced("Warm up for 6 minutes, then run at your usual easy pace.", .souza2016),
            .sourced(
                "60 pictures a second or more; 120 or 240 (slow motion) is better.",
                .souza2016
            ),
            .judged("20 seconds of steady running, in close-fitting clothes."),
            .sourced(
                "Film once fresh and once late in a run: tired hips move differently.",
                .habdfatigue2020
            ),
        ]
    )

    /// What is kept and what not.
    public static let privacy = """
        The clip never leaves this computer, and your file stays as it is. The pages work on a copy, \
        erased once you keep the measures or throw the clip away, at the latest when they are opened \
        anew. What is kept when you ask for it: the measures, and with your word the clip with lines \
        drawn in.
        """
}

// What a picture in one plane can tell of a body in three.

// MARK: - Whether a picture tells the truth

extension Claim {
    static let videoValidity = [
        pictureFollowsBody, pictureHipAdduction, pictureCorrelations, poseNetworkJoints,
        poseNetworkRunning, poseTwoPhones, poseContact,
    ]

    public static let pictureFollowsBody = Claim(
        id: "gait.2d.dingenen",
        statement: """
            From behind, pelvic drop and hip adduction in the picture follow those measured in \
            three dimensions, and people who measure them by hand agree well (0.90 to 0.99).
            """,
        strength: .weak,
        sources: [.dingenen2018],
        isVerified: true,
        caution: "Fifteen runners."
    )

    public static let pictureHipAdduction = Claim(
        id: "gait.2d.creaby",
        statement: """
            Pelvic tilt and thigh angle in the picture together explained 88 percent of the \
            differences in true peak hip adduction between 30 men; they told nothing of the \
            hip's rotation.
            """,
        strength: .weak,
        sources: [.creaby2017],
        isVerified: true,
        caution: "So no rotation is ever given from a clip."
    )

    public static let pictureCorrelations = Claim(
        id: "gait.2d.maykut",
        statement: """
            An earlier comparison found middling agreement between angles in the picture and \
            true ones.
            """,
        strength: .weak,
        sources: [.maykut2015],
        isVerified: false,
        caution: "Not checked in the paper."
    )

    public static let poseNetworkJoints = Claim(
        id: "gait.pose.needham",
        statement: """
            Networks that find the body's points in pictures put hip and knee centres 30 to 50 \
            mm off, and always in the same direction.
            """,
        strength: .weak,
        sources: [.needham2021],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let poseNetworkRunning = Claim(
        id: "gait.pose.vanhooren",
        statement: """
            Against markers, joint angles of treadmill runners from a pose network were off by \
            5.9 degrees at the hip, 7.8 at the knee and 5.7 at the ankle once a constant offset \
            was taken away.
            """,
        strength: .weak,
        sources: [.vanhooren2023],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let poseTwoPhones = Claim(
        id: "gait.pose.uhlrich",
        statement: """
            Even two phones filming together left angles off by about 4.3 degrees on average in \
            tests for return to sport.
            """,
        strength: .weak,
        sources: [.uhlrich2023],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let poseContact = Claim(
        id: "gait.pose.young",
        statement: """
            On phone clips of runners, contact time from a pose network was 10 to 14 \
            milliseconds off for the near foot and worse for the hidden one.
            """,
        strength: .weak,
        sources: [.young2023],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )
}

// MARK: - Whether it tells the same twice

extension Claim {
    static let videoReliability = [
        smallestChange, stepsNeeded, categoryRatings, raters, sideAnglesByHand, outdoorFootStrike,
        stepRateByVideo, howToFilm,
    ]

    public static let smallestChange = Claim(
        id: "gait.2d.detectable",
        statement: """
            Filmed on two days, a pelvic drop has to differ by about 2.8 degrees, a thigh or \
            trunk angle by up to 2.3 and a hip or knee angle by up to 3.8 before the difference \
            is more than error.
            """,
        strength: .weak,
        sources: [.dingenenRetest2018],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let stepsNeeded = Claim(
        id: "gait.2d.steps",
        statement: """
            About seven steps a side are needed before the mean of an angle from behind settles.
            """,
        strength: .weak,
        sources: [.dingenenRetest2018],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let categoryRatings = Claim(
        id: "gait.2d.pipkin",
        statement: """
            Judging a clip by eye, one person mostly agrees with themselves; two people agree \
            less.
            """,
        strength: .weak,
        sources: [.pipkin2016],
        isVerified: false,
        caution: "Not checked in the paper."
    )

    public static let raters = Claim(
        id: "gait.2d.reinking",
        statement: """
            Six people measured 12 angles in clips of 10 runners; after two hours of training, \
            experience mattered little.
            """,
        strength: .weak,
        sources: [.reinking2018],
        isVerified: false,
        caution: "The design was confirmed, the result was not."
    )

    public static let sideAnglesByHand = Claim(
        id: "gait.2d.damsted",
        statement: """
            Marked by hand from the side, a knee angle at landing lies within 3 to 8 degrees of \
            itself on one day and 9 to 14 between days; a hip angle 3 to 7 and 9 to 11.
            """,
        strength: .weak,
        sources: [.damsted2015],
        isVerified: true,
        caution: "Eighteen runners. A smaller change between days is noise."
    )

    public static let outdoorFootStrike = Claim(
        id: "gait.2d.field",
        statement: """
            Filmed outdoors at 240 pictures a second, two readings agreed on how the foot landed \
            in 99.4 percent; the angle was off by about 2.5 degrees.
            """,
        strength: .weak,
        sources: [.fieldvideo2019],
        isVerified: true
    )

    public static let stepRateByVideo = Claim(
        id: "gait.2d.steprate",
        statement: """
            Cadence and the way the foot lands can be read well from a clip, even by beginners \
            (agreement 0.98 for cadence).
            """,
        strength: .moderate,
        sources: [.esculier2018],
        isVerified: true,
        caution: "Sixty runners with knee pain."
    )

    public static let howToFilm = Claim(
        id: "gait.capture",
        statement: """
            Film from a fixed camera at hip height, square to the runner, at 120 pictures a \
            second or more, in close clothing with the waistband visible, warm, and average five \
            steps a side or more.
            """,
        strength: .judgement,
        sources: [.souza2016],
        isVerified: false,
        caution: "The advice was not checked in the paper; we ask for more steps."
    )
}

// MARK: - Finding the moments of a step

extension Claim {
    static let eventFacts = [
        contactFromPelvis, contactFromHeel, contactByStrike,
    ]

    public static let contactFromPelvis = Claim(
        id: "gait.event.zeni",
        statement: """
            The foot meets the ground close to when the heel is furthest ahead of the pelvis.
            """,
        strength: .weak,
        sources: [.zeni2008],
        isVerified: false,
        caution: """
            Found in walking; in running our own check against force plates gave 15 to 27 \
            milliseconds early. Not verified here in the paper.
            """
    )

    public static let contactFromHeel = Claim(
        id: "gait.event.fellin",
        statement: """
            In running, the lowest point of the heel misses the true contact by 22 to 25 \
            milliseconds, and the straightest knee misses toe-off by about 5.
            """,
        strength: .weak,
        sources: [.fellin2010],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )

    public static let contactByStrike = Claim(
        id: "gait.event.milner",
        statement: """
            How late contact is found differs by up to 15 milliseconds between those who land on \
            the heel and on the forefoot.
            """,
        strength: .weak,
        sources: [.milner2015],
        isVerified: false,
        caution: "Not verified here: taken from our own design notes, not read in the paper."
    )
}

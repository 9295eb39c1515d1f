public import Anatomy

extension MuscleGroup {
    /// The name without its explanation: "gluteus medius".
    public var shortName: String {
        let ended = name.split(separator: "(", maxSplits: 1).first.map(String.init) ?? name
        return ended.last == " " ? String(ended.dropLast()) : ended
    }

    /// What a runner may type to find it, in small letters; the names of its parts are among them.
    public var searchWords: [String] {
        [shortName, name.lowercased()] + synonyms
    }

    /// Whether a runner who typed this means the muscle; anything does where nothing was typed.
    public func matches(_ text: String) -> Bool {
        let wanted = text.lowercased().split(separator: " ")
        return wanted.allSatisfy { word in searchWords.contains { $0.contains(word) } }
    }

    private var synonyms: [String] {
        switch self {
        case .gluteusMaximus: ["glutes", "glute max", "buttock", "bottom", "backside"]
        case .gluteusMedius: ["glutes", "glute med", "abductors", "outer hip", "side of the hip"]
        case .gluteusMinimus: ["glutes", "glute min", "abductors", "outer hip"]
        case .piriformis: ["deep buttock", "rotators", "buttock"]
        case .deepRotators:
            ["obturator internus", "gemelli", "quadratus femoris", "rotators", "deep buttock"]
        case .hipFlexors: ["iliopsoas", "psoas", "iliacus", "front of the hip", "groin"]
        case .quadriceps: ["quads", "rectus femoris", "front of the thigh", "vastus"]
        case .hamstrings:
            ["biceps femoris", "semitendinosus", "semimembranosus", "back of the thigh"]
        case .adductors: ["groin", "inner thigh", "gracilis", "adductor longus"]
        case .tensorFasciaeLatae: ["tfl", "front corner of the hip", "outer hip"]
        case .iliotibialBand: ["it band", "itb", "outer thigh"]
        case .obliques: ["core", "abs", "abdominals", "waist", "trunk", "belly"]
        case .transverseAbdominis: ["core", "abs", "abdominals", "deep belly", "trunk"]
        case .lowBack: ["lumbar", "erector spinae", "quadratus lumborum", "core", "trunk", "spine"]
        case .calf: ["calves", "gastrocnemius", "soleus", "lower leg", "achilles"]
        case .foot: ["feet", "arch", "sole", "intrinsic", "toes"]
        }
    }
}

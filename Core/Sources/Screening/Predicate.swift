public import Interview

/// A condition over what is known, judged in three values: yes, no and unknown.
public indirect enum Predicate: Sendable, Hashable {
    /// The finding is present.
    case has(FindingID)
    /// The finding is known to be absent.
    case lacks(FindingID)
    /// The finding's number is inside the range.
    case number(FindingID, ClosedRange<Double>)
    /// The finding's choice is this one.
    case chose(FindingID, String)
    /// The runner's age in years is inside the range.
    case age(ClosedRange<Double>)
    case sex(Person.Sex)
    /// The body-mass index in kg/m² is inside the range.
    case bodyMassIndex(ClosedRange<Double>)
    /// Running for at most these years.
    case runningYears(ClosedRange<Double>)
    /// The empty list is true.
    case all([Predicate])
    /// The empty list is false.
    case any([Predicate])
    case not(Predicate)
}

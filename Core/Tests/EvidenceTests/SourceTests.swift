import Evidence
import Testing

@Suite struct SourceTests {
    @Test func `every source id has exactly one entry`() {
        #expect(
            Source.all.map(\.id).sorted { $0.rawValue < $1.rawValue }
                == SourceID.allCases.sorted { $0.rawValue < $1.rawValue }
        )
    }

    @Test(arguments: Source.all)
    func `an entry can be found in a library`(_ source: Source) {
        #expect(!source.authors.isEmpty && !source.title.isEmpty && !source.design.isEmpty)
        #expect(source.year.map { (1900...2026).contains($0) } ?? true)
        // A bare DOI: a resolver's address goes out of date, the number does not.
        #expect(source.doi.map { $0.hasPrefix("10.") } ?? true, "\(source.id)")
    }

    @Test(arguments: Claim.all)
    func `a claim names its sources and admits what was not seen`(_ claim: Claim) {
        #expect(!claim.sources.isEmpty)
        #expect(claim.statement.hasSuffix("."))
        // What nobody saw in the work may not be called strong or moderate.
        if !claim.isVerified { #expect(claim.strength <= .weak, "\(claim.id)") }
    }

    @Test func `claims have ids of their own`() {
        #expect(Set(Claim.all.map(\.id)).count == Claim.all.count)
    }

    @Test func `a short name is the first surname and the year`() {
        #expect(Source.with(.frandsen2025).shortName == "Schuster Brandt Frandsen 2025")
        #expect(Source.with(.burnett2006).shortName == "Burnett 2006")
    }

    @Test func `strength is ordered from judgement to strong`() {
        #expect(Strength.allCases.sorted() == [.judgement, .weak, .moderate, .strong])
    }
}

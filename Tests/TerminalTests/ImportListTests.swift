import Foundation
import Testing

/// Importing lists of runs as a user does it.
@Suite struct ImportListTests {
    private static let list =
        "Wann;Weg;Netto\n03.04.2024 07:30;10,5;62:03\n05.04.2024 18:00;8;50:00\n"

    @Test func `a spreadsheet is imported once its columns are named`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("runs.csv", Self.list)
        let data = scratch.url.appending(path: "data").path(percentEncoded: false)
        let without = try Program.run(["import", file, "--json", "--data", data])
        #expect(try without.json["imported"]?.number == 0)
        let mapping = "date=Wann,distance=Weg:km,duration=Netto:m:ss"
        let with = try Program.run(["import", file, "--json", "--data", data, "--columns", mapping])
        #expect(with.code == 0, "\(with.errors)")
        #expect(try with.json["imported"]?.number == 2)
        let again = try Program.run([
            "import", file, "--json", "--data", data, "--columns", mapping,
        ])
        #expect(try again.json["imported"]?.number == 0)
        #expect(try again.json["duplicates"]?.number == 2)
    }

    @Test func `two runs on a day without times stay two runs in the store`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write(
            "runs.csv",
            "Date,km,Duration\n2024-05-31,10,1:00:00\n2024-05-31,10,1:00:00\n"
        )
        let data = scratch.url.appending(path: "data").path(percentEncoded: false)
        let outcome = try Program.run(["import", file, "--json", "--data", data])
        #expect(try outcome.json["imported"]?.number == 2)
    }

    @Test(arguments: [
        ("distance=km,order=xyz", "order is one of dmy, mdy and ymd"), ("speed=V", "is not known"),
    ])
    func `a mapping that cannot be read is wrong usage`(_ mapping: String, _ words: String) throws {
        let outcome = try Program.run(["import", "runs.csv", "--columns", mapping])
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("--columns: "))
        #expect(outcome.errors.contains(words))
    }
}

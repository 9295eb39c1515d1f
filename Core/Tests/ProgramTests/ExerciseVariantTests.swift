import Anatomy
import Program
import Testing

/// Easier, harder, without equipment: where the links lead.
@Suite struct ExerciseVariantTests {
    @Test func `every link leads to another exercise that can be done at home`() throws {
        for exercise in Exercise.all {
            let variants = exercise.variants
            let links = [variants.easier, variants.harder, variants.withoutEquipment]
                .compactMap(\.self)
            for id in links {
                let other = try #require(Exercise.with(id), "\(exercise.id) → \(id)")
                #expect(other.id != exercise.id)
                #expect(!other.isClinicOnly, "\(exercise.id) → \(id)")
            }
            if let easier = variants.easier { #expect(easier != variants.harder) }
        }
    }

    /// From each exercise to those that are called harder than it, whichever of the two says so.
    static let climbs: [String: Set<String>] = {
        var climbs: [String: Set<String>] = [:]
        for exercise in Exercise.all {
            if let harder = exercise.variants.harder {
                climbs[exercise.id, default: []].insert(harder)
            }
            if let easier = exercise.variants.easier {
                climbs[easier, default: []].insert(exercise.id)
            }
        }
        return climbs
    }()

    static func above(_ id: String) -> Set<String> {
        var seen: Set<String> = []
        var open = [id]
        while let next = open.popLast() {
            for other in climbs[next, default: []] where seen.insert(other).inserted {
                open.append(other)
            }
        }
        return seen
    }

    @Test func `no way up leads back to where it began`() {
        for exercise in Exercise.all {
            #expect(!Self.above(exercise.id).contains(exercise.id), "\(exercise.id)")
        }
    }

    /// How hard a kind of work is on sore tissue, gentlest first; our judgement.
    static let demand: [Exercise.Phase: Int] = [
        .mobility: 0, .stretch: 0, .isometric: 0, .control: 0, .strength: 1, .heavySlow: 2,
        .eccentric: 2, .plyometric: 3, .running: 3,
    ]

    /// Long holds that ask for more than the bridge, although nothing moves in them.
    static let hardHolds: Set = ["long_lever_bridge_iso", "wall_sit"]

    @Test func `an easier exercise never asks for a harder kind of work`()
        throws
    {
        for exercise in Exercise.all where !Self.hardHolds.contains(exercise.id) {
            guard let id = exercise.variants.easier else { continue }
            let easier = try #require(Exercise.with(id))
            let (less, more) = (Self.demand[easier.phase], Self.demand[exercise.phase])
            #expect(try #require(less) <= #require(more), "\(exercise.id) → \(id)")
        }
    }

    @Test func `whatever needs equipment names a way to do without, which needs none`() throws {
        for exercise in Exercise.all where !exercise.isClinicOnly {
            let needsMore = !exercise.needs.isSubset(of: Equipment.everyHome)
            #expect(exercise.isPossible(with: []) == !needsMore)
            guard needsMore else {
                #expect(exercise.variants.withoutEquipment == nil, "\(exercise.id)")
                continue
            }
            let id = try #require(exercise.variants.withoutEquipment, "\(exercise.id)")
            let other = try #require(Exercise.with(id))
            #expect(other.needs.isSubset(of: Equipment.everyHome), "\(exercise.id) → \(id)")
            #expect(other.targets.contains(where: exercise.targets.contains), "\(exercise.id)")
        }
    }

    @Test func `what stands in for want of equipment harms no cause it would stand in for`() throws
    {
        for condition in ConditionID.allCases {
            for choice in Exercise.choices(for: condition) {
                guard let id = choice.exercise.variants.withoutEquipment else { continue }
                let other = try #require(Exercise.with(id))
                #expect(
                    other.contraindication(for: condition) == nil,
                    "\(id) for \(choice.exercise.id) with \(condition)"
                )
            }
        }
    }
}

import Gait
import Interview
import Measure
import Rehabilitation

extension RunningForm {
    /// What kept clips and the answers say on `day`; the newest clip from behind tells the drop.
    init(
        records: [GaitRecord],
        watch: [CadenceObservation],
        answers: AnswerSheet,
        on day: CalendarDay
    ) {
        let recent = records.filter {
            (0...CadenceObservation.lastingDays).contains(day.days(since: $0.day))
        }
        self.init(
            cadence: CadenceObservation.newest(
                of: recent.compactMap(\.cadence) + watch,
                on: day
            )?.stepsPerMinute,
            dropsHip: recent.last { $0.analysis.view == .rear && !$0.analysis.isRefused }?
                .showsHipDrop == true,
            hurts: answers.tellsPain
        )
    }
}

extension AnswerSheet {
    /// A place that hurts was named, or pain above nothing.
    var tellsPain: Bool {
        findings.values.contains { finding in
            switch finding.value {
            case .absent: false
            case .number(let number): finding.id == .painNow && number > 0
            case .present, .sided, .choice: finding.id.rawValue.hasPrefix("site_")
            }
        }
    }
}

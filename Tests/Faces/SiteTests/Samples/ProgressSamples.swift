import Storage

@testable import Jobs
@testable import Site

extension SamplePages {
    static let progress = [
        SamplePage("progress", ProgressPage(job: job(.running, 0.42), isStill: false, address: address)),
        SamplePage("progress-still", ProgressPage(job: job(.running, nil), isStill: true, address: address)),
        SamplePage("progress-broken", ProgressPage(job: job(.broken, 0.42), isStill: false, address: address)),
    ]

    private static let address = Address("/progress/019aa000-0000-7000-8000-000000000001")

    private static func job(_ state: Job.State, _ fraction: Double?) -> Job {
        Job(
            id: ID(stored: "019aa000-0000-7000-8000-000000000001"), kind: "import.contracts", title: "awards.jsonl",
            state: state, startedAt: TestSite.now, endedAt: nil, fraction: fraction, items: 1234, report: nil)
    }
}

import Storage

@testable import Jobs
@testable import Site

extension SamplePages {
    static let jobs = [
        SamplePage("jobs", list(Job.State.allCases.map { job($0) })),
        SamplePage("jobs-none", list([], query: "state=failed")),
        SamplePage("job-failed", JobPage(job: job(.failed), mayRetry: true)),
        SamplePage("job-running", JobPage(job: job(.running), mayRetry: true)),
        SamplePage("job-refused", JobPage(job: job(.broken, bound: true), mayRetry: true, refusal: .filesGone)),
        SamplePage("job-recurring", JobPage(job: job(.waiting, recurs: true), mayRetry: true)),
    ]

    private static func list(_ jobs: [Job], query: String = "") -> JobListPage {
        let address = Address("/jobs", query: query)
        return JobListPage(
            page: Storage.Page(items: jobs, total: jobs.isEmpty ? 0 : 60, number: 1, size: 25),
            search: JobListSearch(Form(query: query)), kinds: ["import.ledger", "mail.send", "<kind>"], address: address
        )
    }

    private static func job(_ state: Job.State, bound: Bool = false, recurs: Bool = false) -> Job {
        var job = Job(
            id: ID(stored: "019aa000-0000-7000-8000-00000000000\(Job.State.allCases.firstIndex(of: state) ?? 9)"),
            kind: recurs ? "mail.send" : "import.ledger", title: recurs ? "" : "<ledger>.csv", state: state,
            startedAt: TestSite.now, endedAt: state == .running || state == .waiting ? nil : TestSite.now,
            fraction: state == .running ? 0.42 : nil, items: 12, report: nil)
        job.nextAt = state == .waiting ? TestSite.now.adding(minutes: 5) : nil
        job.tries = 3
        job.node = "node-1"
        job.isBound = bound
        job.isRecurring = recurs
        job.isCancelling = state == .running
        switch state {
        case .failed: job.failure = "mail.unreachable"
        case .broken: job.failure = "node-gone"
        case .waiting: job.failure = "<code>"
        default: break
        }
        return job
    }
}

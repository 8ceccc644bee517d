import HTTPTypes
import Jobs
import Languages

/// One job, and what can be done about it.
struct JobPage: PageModel {
    var job: Job
    var mayRetry: Bool
    /// What could not be done, as a key's end under `jobs.refusal.`.
    var refusal: JobsError.Code?

    func page(in words: Words) -> Page {
        let told = JobWords(job: job, words: words)
        var page = Page(
            "jobs/job", title: told.kind, section: .jobs,
            trail: [Crumb(words(.jobsTitle), Address("/jobs"))],
            fields: [
                "jobPath": "/jobs/\(job.id)", "stateTag": job.state.queueTag(in: words).fields,
                "what": job.title.isEmpty ? nil : job.title, "startedAt": words.moment(job.startedAt),
                "endedAt": job.endedAt.map { words.moment($0) }, "nextAt": job.nextAt.map { words.moment($0) },
                "tries": words.number(job.tries), "node": job.node, "failure": told.failure,
                "percent": job.state == .running
                    ? job.fraction.map { words.language.decimal($0 * 100, places: 0) } : nil,
                "recurs": job.isRecurring ? words(.jobsRecurs) : nil,
                "isCancelling": job.isCancelling,
                "mayRetry": mayRetry && canRetry, "mayCancel": canCancel,
                "report": JobReports.address(of: job)?.description,
                "refusal": refusal.map { words.code($0.rawValue, under: .jobsRefusal) },
            ])
        if refusal != nil { page.status = .conflict }
        return page
    }

    private var canRetry: Bool {
        switch job.state {
        case .waiting, .failed, .cancelled: !job.isBound
        case .running, .done, .broken: false
        }
    }

    private var canCancel: Bool {
        switch job.state {
        case .running: !job.isCancelling
        case .waiting: !job.isRecurring
        case .done, .failed, .broken, .cancelled: false
        }
    }
}

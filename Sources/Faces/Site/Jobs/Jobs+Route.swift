import Access
import Jobs
import Storage

extension Site {
    /// The work that runs by itself.
    func addJobs(to routes: SiteRoutes) {
        routes.get("jobs") { visit in
            let search = JobListSearch(visit.query)
            return .page(
                JobListPage(
                    page: try await services.jobs.list(
                        search.filter, page: visit.pageRequest(size: 25), as: visit.principal),
                    search: search, kinds: try await services.jobs.kinds(as: visit.principal), address: visit.address))
        }
        routes.get("jobs/:job") { visit in .page(try await job(visit)) }
        routes.post("jobs/:job/retry") { _, visit in
            try await change(visit, notice: "jobRetried") { try await services.jobs.retry($0, as: $1) }
        }
        routes.post("jobs/:job/cancel") { _, visit in
            try await change(visit, notice: "jobCancelled") { try await services.jobs.cancel($0, as: $1) }
        }
    }

    private func job(_ visit: Visit, refusal: JobsError.Code? = nil) async throws -> JobPage {
        guard let job = try await services.jobs.listed(visit.id("job"), as: visit.principal) else {
            throw PageFault.notFound
        }
        return JobPage(job: job, mayRetry: visit.may(.retryJobs), refusal: refusal)
    }

    private func change(
        _ visit: Visit, notice: String, _ change: (ID<Job>, Principal) async throws -> Void
    ) async throws -> Answer {
        let id: ID<Job> = try visit.id("job")
        do {
            try await change(id, visit.principal)
            return .seeOther(Address("/jobs/\(id)"), notice: notice)
        } catch let error as JobsError where error.code != .notFound {
            return .page(try await job(visit, refusal: error.code))
        }
    }
}

extension JobsError: PageFaultConvertible {
    var pageFault: PageFault { code == .notFound ? .notFound : .changedMeanwhile }
}

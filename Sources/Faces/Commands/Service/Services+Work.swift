internal import Access
internal import AuditTrail
internal import Jobs
internal import Languages
internal import Mail
internal import ProcurementFlags
internal import Reminders
internal import Settings
internal import Site
internal import Storage
internal import Tendering

extension Services {
    /// Registers the work that runs by itself. Sending needs a mail server; without one letters wait.
    func registerWork(_ settings: Settings) throws {
        if let sender = try MailSender(settings, self) {
            jobs.register("mail.send") { _ in
                _ = try await sender.sendDue()
                return nil
            }
            jobs.schedule("mail.send", .every(seconds: 15), orWhenAnnounced: Outbox.topic)
            remind(settings)
        }
        let (jobs, outbox, accounts, store, keeper) = (jobs, outbox, accounts, store, keeper)
        jobs.register("trail.link", backOff: BackOff(first: TrailKeeper.linkingSeconds, longest: 60)) { _ in
            do { try await keeper.link() } catch {
                if !Task.isCancelled { Terminal.tell(.commandServeTrailWaits(problem: FailureText.of(error))) }
                throw error
            }
            return nil
        }
        jobs.schedule("trail.link", .every(seconds: TrailKeeper.linkingSeconds))
        let (flags, node) = (buying.procurementFlags, node)
        jobs.register("flags.review") { _ in
            try await flags.reviewDue(node: node)
            return nil
        }
        // Looks whether anything is due; after an import it is told at once.
        jobs.schedule("flags.review", .every(seconds: 300), orWhenAnnounced: ProcurementFlags.topic)
        let tendering = buying.tendering
        jobs.register("tenders.watch") { _ in try StoredJSON.encoded(await tendering.watchAwards()) }
        jobs.schedule("tenders.watch", .daily(hour: 3, minute: 40), orWhenAnnounced: Tendering.listsTopic)
        clean("mail.clean", at: 10) { _ = try await outbox.removeOld(in: store) }
        clean("jobs.clean", at: 20) { _ = try await jobs.removeOld() }
        let buying = buying
        clean("chains.day", at: 0) { try await buying.keepDay() }
        clean("access.clean", at: 30) { _ = try await accounts.removeExpired() }
    }

    /// Tells people in the morning what waits for them, where letters can be sent and say where the pages are.
    private func remind(_ settings: Settings) {
        guard let address = settings.text(.publicAddress) else { return }
        let post = ReminderPost(outbox: outbox, catalogue: Speech.words.catalogue, publicAddress: address)
        let (before, after) = (settings.standing(.remindersDaysBefore), settings.standing(.remindersDaysAfter))
        jobs.register("reminders.send") { [reminders = buying.reminders] _ in
            try await reminders.sendDue(post, daysBefore: before, daysAfter: after)
            return nil
        }
        jobs.schedule("reminders.send", .daily(hour: 6, minute: 0))
    }

    /// Tidies up every night.
    private func clean(_ kind: String, at minute: Int, _ work: @escaping @Sendable () async throws -> Void) {
        jobs.register(kind) { _ in
            try await work()
            return nil
        }
        jobs.schedule(kind, .daily(hour: 2, minute: minute))
    }
}

internal import Access
internal import AuditTrail
internal import Jobs
internal import Languages
internal import Mail
internal import ProcurementFlags
internal import Reminders
internal import ReportChannels
internal import Reports
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
        try hear(settings)
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

    /// Reports: their end, files that nobody sent, and letters about what is urgent.
    private func hear(_ settings: Settings) throws {
        let (reports, register, node) = (hearing.reports, destroyed, node)
        jobs.register("reports.destroy") { _ in
            _ = try await reports.destroyDue(node: node)
            try await reports.registerDestroyed(in: register)
            return nil
        }
        jobs.schedule("reports.destroy", .every(seconds: 3600))
        jobs.register("reports.files") { _ in
            _ = try await reports.removeAbandonedFiles()
            return nil
        }
        jobs.schedule("reports.files", .every(seconds: 3600))
        guard let address = settings.text(.publicAddress), settings.text(.mailHost) != nil else { return }
        let (outbox, clock) = (outbox, clock)
        jobs.register("reports.urgent") { _ in
            let time = UnitedKingdomTime(clock.now())
            _ = try await reports.tellUrgent(minute: time.minute, isWeekday: time.isWeekday) { recipient, transaction in
                // One that letters cannot go to must not keep the others' from them.
                guard (try? MailAddress(recipient)) != nil else { return }
                try outbox.post(
                    Letter("reportUrgent", ["link": address + "/desk"]), to: recipient, language: .english,
                    in: transaction)
            }
            return nil
        }
        // Announced at once; looked for again should that be lost.
        jobs.schedule("reports.urgent", .every(seconds: 60), orWhenAnnounced: Reports.urgentTopic)
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

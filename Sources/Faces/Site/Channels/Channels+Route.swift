import Access
import Languages
import ReportChannels
import Storage

extension Site {
    /// The channels that people report through, for whoever sets them up.
    func addChannels(to routes: SiteRoutes) {
        addReportingTexts(to: routes)
        addOwnKey(to: routes)
        routes.get("channels") { visit in
            let channels = services.hearing.channels
            return .page(
                ChannelListPage(
                    channels: try await channels.channels(as: visit.principal), areas: try await channels.areas()))
        }
        routes.get("channels/new") { visit in
            try visit.principal.require(.manageChannels)
            return .page(ChannelFormPage(input: ChannelInput(), areas: try await services.hearing.channels.areas()))
        }
        routes.post("channels/new", for: .recentlySignedIn) { form, visit in try await addChannel(form, visit) }
        routes.get("channels/:channel") { visit in .page(try await channelPage(visit)) }
        routes.get("channels/:channel/change") { visit in
            let channel = try await channel(visit).channel
            return .page(
                ChannelFormPage(
                    channel: channel, input: ChannelInput(channel.terms, kind: channel.kind),
                    areas: try await services.hearing.channels.areas()))
        }
        routes.post("channels/:channel/change", for: .recentlySignedIn) { form, visit in
            try await changeChannel(form, visit)
        }
        routes.post("channels/:channel/open", for: .recentlySignedIn) { _, visit in
            try await alter(visit, "channelOpened") { try await $0.open($1, as: $2) }
        }
        routes.post("channels/:channel/close", for: .recentlySignedIn) { _, visit in
            try await alter(visit, "channelClosed") { try await $0.close($1, as: $2) }
        }
        routes.post("channels/:channel/recipients", for: .recentlySignedIn) { form, visit in
            try await addRecipient(form, visit)
        }
        routes.post("channels/:channel/recipients/:recipient/end", for: .recentlySignedIn) { _, visit in
            let recipient: ID<ChannelRecipient> = try visit.id("recipient")
            return try await alter(visit, "recipientEnded") { try await $0.end(recipient, of: $1, as: $2) }
        }
        routes.get("channels/:channel/recovery") { visit in .page(try await recoveryPage(visit)) }
        routes.post("channels/:channel/recovery", for: .recentlySignedIn) { form, visit in
            try await keepRecovery(form, visit)
        }
    }

    private func channel(_ visit: Visit) async throws -> ChannelDetails {
        try visit.principal.require(.manageChannels)
        return try await services.hearing.channels.channel(visit.id("channel"), as: visit.principal)
    }

    private func channelPage(_ visit: Visit) async throws -> ChannelPage {
        let details = try await channel(visit)
        let present = Set(details.recipients.filter { $0.until == nil }.map(\.person))
        let possible = try await services.hearing.channels.possibleRecipients(as: visit.principal)
        return ChannelPage(
            details: details, areas: try await services.hearing.channels.areas(),
            possible: possible.filter { !present.contains($0.person) }.map {
                ChannelPage.Choice(person: $0.person, name: $0.name)
            })
    }

    private func addChannel(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.manageChannels)
        let channels = services.hearing.channels
        var page = ChannelFormPage(input: ChannelInput(form), areas: try await channels.areas())
        if form.switchesLanguage { return .page(page) }
        do {
            let id = try await channels.add(page.input.kind, page.input.terms, as: visit.principal)
            return .seeOther(Address("/channels/\(id)"), notice: "channelAdded")
        } catch let error as ReportChannelsError where !page.input.fields(of: error.code).isEmpty {
            page.fault = error.code
            return .page(page)
        }
    }

    private func changeChannel(_ form: Form, _ visit: Visit) async throws -> Answer {
        let channels = services.hearing.channels
        let channel = try await channel(visit).channel
        var page = ChannelFormPage(
            channel: channel, input: ChannelInput(form, kind: channel.kind), areas: try await channels.areas())
        if form.switchesLanguage { return .page(page) }
        do {
            try await channels.change(channel.id, to: page.input.terms, as: visit.principal)
            return .seeOther(Address("/channels/\(channel.id)"), notice: "channelChanged")
        } catch let error as ReportChannelsError where !page.input.fields(of: error.code).isEmpty {
            page.fault = error.code
            return .page(page)
        }
    }

    private func addRecipient(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await channelPage(visit)
        page.input = RecipientInput(form)
        if form.switchesLanguage { return .page(page) }
        do {
            guard let person = ID<Person>(page.input.person) else { throw ReportChannelsError(.cannotReceive) }
            try await services.hearing.channels.add(
                person, to: page.details.channel.id, title: page.input.title, duty: page.input.duty,
                as: visit.principal)
            return .seeOther(Address("/channels/\(page.details.channel.id)"), notice: "recipientAdded")
        } catch let error as ReportChannelsError where !page.input.fields(of: error.code).isEmpty {
            page.fault = error.code
            return .page(page)
        }
    }

    /// Does one thing to the channel of the path, then shows it again; with the reason where it is refused.
    private func alter(
        _ visit: Visit, _ notice: String,
        _ body: (ReportChannels, ID<ReportChannel>, Principal) async throws -> Void
    ) async throws -> Answer {
        let id: ID<ReportChannel> = try visit.id("channel")
        do {
            try await body(services.hearing.channels, id, visit.principal)
            return .seeOther(Address("/channels/\(id)"), notice: notice)
        } catch let error as ReportChannelsError where [.notReady, .lastRecipient].contains(error.code) {
            var page = try await channelPage(visit)
            page.fault = error.code
            return .page(page)
        }
    }

    private func recoveryPage(_ visit: Visit) async throws -> ChannelRecoveryPage {
        let details = try await channel(visit)
        let own = visit.session?.organisation
        return ChannelRecoveryPage(
            channel: details.channel, organisation: own.map { visit.words.name(of: $0) } ?? "",
            isReplaced: details.recovery != nil)
    }

    private func keepRecovery(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await recoveryPage(visit)
        do {
            try await services.hearing.channels.keepRecovery(
                publicKey: Base64Text.bytes(form["public"]) ?? [], of: page.channel.id, as: visit.principal)
            return .seeOther(Address("/channels/\(page.channel.id)"), notice: "recoveryKept")
        } catch let error as ReportChannelsError where error.code == .badKey {
            page.isFaulty = true
            return .page(page)
        }
    }
}

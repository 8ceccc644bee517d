internal import Languages
internal import Mail
internal import Settings

extension MailSender {
    /// The sender that the settings describe; nil where no mail server is set.
    /// - Throws: `MailError` where the settings cannot be used.
    init?(_ settings: Settings, _ services: Services) throws {
        guard let host = settings.text(.mailHost), let sender = settings.text(.mailSender) else { return nil }
        var server = SMTPSettings(
            host: host, port: settings.standing(.mailPort),
            security: settings.text(.mailSecurity).flatMap(SMTPSettings.Security.init(rawValue:)) ?? .starttls,
            user: settings.text(.mailUser), password: settings.text(.mailPassword) ?? "",
            certificates: settings.text(.mailCertificates))
        server.clientName = NodeName.ofThisMachine
        self.init(
            store: services.store, outbox: services.outbox, catalogue: Speech.words.catalogue,
            client: try SMTPClient(server), sender: try MailAddress(sender),
            senderName: settings.text(.mailSenderName) ?? "")
    }
}

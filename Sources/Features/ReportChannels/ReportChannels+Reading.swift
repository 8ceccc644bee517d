public import Access
public import Languages
import Sealing
public import Storage

/// What features above ask within their own transactions.
extension ReportChannels {
    /// Those who receive from a channel now, with their keys, whether it is open or not.
    public static func readers(
        of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> [Intake.Reader] {
        try RecipientRecords.readers(of: channel, in: transaction)
    }

    /// The same as an intake, whether the channel is open or not; nil without a recovery key.
    public static func wholeIntake(
        of id: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> Intake? {
        guard let recovery = try RecipientKeyRecords.recovery(of: id, in: transaction),
            let key = RecipientPublicKey(id: recovery.id.text, bytes: recovery.publicKey)
        else { return nil }
        return Intake(
            channel: try ChannelRecords.channel(id, in: transaction), readers: try readers(of: id, in: transaction),
            recovery: key)
    }

    /// The channels of an organisation, open or not.
    public static func known(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ReportChannel] {
        try ChannelRecords.channels(of: organisation, in: transaction)
    }

    /// Every open channel but one, with whom it is sealed to.
    public static func intakes(
        besides channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> [Intake] {
        try ChannelRecords.channels(in: transaction).filter { $0.id != channel }.compactMap {
            try intake($0.id, in: transaction)
        }
    }

    /// The channels that a person receives from now, in every organisation.
    public static func channels(
        of person: ID<Person>, in transaction: any Transaction
    ) throws -> Set<ID<ReportChannel>> {
        Set(
            try transaction.query(
                "SELECT channel_id FROM channel_recipient WHERE person_id = \(person) AND until IS NULL"
            ) { $0.id(0) })
    }

    /// - Throws: `ReportChannelsError` `.notFound`.
    public static func name(of channel: ID<ReportChannel>, in transaction: any Transaction) throws -> BilingualText {
        try ChannelRecords.channel(channel, in: transaction).terms.name
    }

    /// The name of the organisation that a channel belongs to.
    public static func organisationName(
        of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> String {
        try transaction.first(
            """
            SELECT o.name FROM organisation o JOIN report_channel c ON c.organisation_id = o.id WHERE c.id = \(channel)
            """
        ) { $0.text(0) } ?? ""
    }

    /// Finds the identifiers of a channel's recovery keys, retired ones too.
    public static func recoveryKeys(of channel: ID<ReportChannel>) -> SQL {
        "SELECT id FROM recipient_key WHERE channel_id = \(channel)"
    }

    /// Whether a key is a channel's recovery key that is in use.
    public static func isRecovery(
        _ key: String, of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> Bool {
        try RecipientKeyRecords.recovery(of: channel, in: transaction)?.id.text == key
    }

    /// Those to be told by mail of something urgent in a channel, and the control room's address where there is one.
    public static func addresses(
        forUrgent channel: ID<ReportChannel>, without excluded: Set<ID<Person>>, minute: Int, isWeekday: Bool,
        in transaction: any Transaction
    ) throws -> [String] {
        let found = try ChannelRecords.channel(channel, in: transaction)
        let recipients = try RecipientRecords.recipients(of: channel, in: transaction)
            .filter { !excluded.contains($0.person) }
        let told = DutyRule.told(recipients, of: found.terms, minute: minute, isWeekday: isWeekday)
        let people = try told.compactMap { recipient in
            try transaction.first("SELECT address FROM person WHERE id = \(recipient.person)") { $0.text(0) }
        }
        return [found.terms.controlRoom].filter { !$0.isEmpty } + people
    }
}

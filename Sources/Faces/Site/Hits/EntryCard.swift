import FollowTheMoney
import Screening

/// A list entry with everything that its list says of it.
struct EntryCard {
    var entity: FollowTheMoneyEntity
    /// What the list itself calls the entry; nil where the entity's identifier is all there is.
    var key: String?
    var listName: String
    /// nil where the entry is no longer in use, and so in none of the versions that are.
    var version: Int?
    var publishedOn: String?
    /// The `id` of its heading.
    var id = "theirs-title"
    var listPath: String?

    func fields(in words: Words) -> Fields {
        let heading = RecordCard.Line(
            label: words("screening.record.list"),
            values: [
                version.map { words("screening.record.version", ["list": listName, "version": words.number($0)]) }
                    ?? listName
            ])
        let published = RecordCard.Line(
            label: words("screening.property.publishedOn"), values: publishedOn.map { [words.stated($0)] } ?? [])
        let number = RecordCard.Line(label: words("screening.record.key"), values: [key ?? entity.id])
        return RecordCard(
            heading: words("screening.evidence.theirs"), id: id,
            lines: [heading, published, number] + EntryLines(entity: entity).lines(in: words),
            link: listPath.map { (words("screening.record.toList"), $0) }
        ).fields(in: words)
    }
}

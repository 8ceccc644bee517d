import FollowTheMoney
import Languages
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
            label: words(.screeningRecordList),
            values: [
                version.map { words(.screeningRecordVersion(list: listName, version: words.number($0))) }
                    ?? listName
            ])
        let published = RecordCard.Line(
            label: words(.screeningPropertyPublishedOn), values: publishedOn.map { [words.stated($0)] } ?? [])
        let number = RecordCard.Line(label: words(.screeningRecordKey), values: [key ?? entity.id])
        return RecordCard(
            heading: words(.screeningEvidenceTheirs), id: id,
            lines: [heading, published, number] + EntryLines(entity: entity).lines(in: words),
            link: listPath.map { (words(.screeningRecordToList), $0) }
        ).fields(in: words)
    }
}

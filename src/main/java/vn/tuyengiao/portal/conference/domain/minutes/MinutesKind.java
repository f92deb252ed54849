package vn.tuyengiao.portal.conference.domain.minutes;

/** What a part of the minutes tells. Message key: {@code conference.minutes.<name>}. */
public enum MinutesKind {

	/** When, where, who led, who came. */
	OPENING,
	/** What was said to an item of the agenda, in short. */
	ITEM,
	/** What somebody proposed. */
	PROPOSAL,
	/** What was concluded. */
	CONCLUSION

}

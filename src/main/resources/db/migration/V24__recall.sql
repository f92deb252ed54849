-- What changed in a round is kept with it, and what was sent, accepted or issued too early can be recalled.

alter table review_round
    add column word_changes jsonb;
comment on column review_round.word_changes is 'Its texts against those of the round before, word by word, made when it was sent; null: the first round, or an older one.';

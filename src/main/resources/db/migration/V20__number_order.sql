-- Numbers within texts come by their value: 1, 2, 9, 10, 100. Lists that are sorted by such a column read all of their rows for the count, so no index leads them.

create collation numbered (provider = icu, locale = 'vi-u-kn-true');

comment on collation numbered is 'Vietnamese order, with numbers by their value: "9-CT/TW" comes before "10-CT/TW". For what begins with a number: references, codes.';

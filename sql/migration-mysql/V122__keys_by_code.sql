-- Folding is the program's work: here a character is equal to itself alone and the order is that of the codes, as on H2.
ALTER TABLE organization_key MODIFY key_value VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

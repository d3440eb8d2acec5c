-- What this installation signs with; made at the first use, the same on every node and after every start.
CREATE TABLE installation_key (
  id INT NOT NULL PRIMARY KEY,
  secret VARCHAR(64) NOT NULL
);

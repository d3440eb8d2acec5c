-- Once, as the administrator of MySQL: the empty database and its accounts. Replace both passwords.
-- 最初に一度、MySQL の管理者として実行します。二つのパスワードを必ず変えてください。
CREATE DATABASE banso CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs;
CREATE USER 'banso'@'%' IDENTIFIED BY 'change-me';
CREATE USER 'banso_backup'@'localhost' IDENTIFIED BY 'change-me';

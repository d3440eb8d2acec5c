-- L9: the groups are those of the list renewed in March 2025, as its diseases are (V010).
UPDATE code_list_entry SET valid_from = '2025-03-01' WHERE list = 'priorityInfectionGroup';

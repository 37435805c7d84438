-- Where nothing is hidden any more there is no mark.
delete from redaction where passages = '';
